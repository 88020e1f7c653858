using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ConflictModel.EntityFrameworkCore;

/// <summary>Computes the search columns of added and changed rows just before they are saved.</summary>
internal sealed class SearchColumnInterceptor : SaveChangesInterceptor
{
    private readonly ConditionalWeakTable<IEntityType, List<(string Property, SearchColumn Column)>> _columns = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Compute(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Compute(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private void Compute(DbContext? context)
    {
        foreach (var entry in context?.ChangeTracker.Entries() ?? [])
        {
            if (entry.State is EntityState.Added or EntityState.Modified)
            {
                foreach (var (property, column) in _columns.GetValue(entry.Metadata, ColumnsOf))
                {
                    entry.Property(property).CurrentValue = column.ValueOf(entry.Entity);
                }
            }
        }
    }

    private static List<(string Property, SearchColumn Column)> ColumnsOf(IEntityType type) =>
    [
        .. from property in type.GetProperties()
           where property.IsShadowProperty() && property.GetValueGeneratorFactory() is not null
           let column = property.GetValueGeneratorFactory()!(property, type) as SearchColumn
           where column is not null
           select (property.Name, column),
    ];
}
