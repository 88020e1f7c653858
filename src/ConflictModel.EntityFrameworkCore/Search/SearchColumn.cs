using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace ConflictModel.EntityFrameworkCore;

/// <summary>
/// The source of a search column. It generates the value of a new row; <see cref="SearchColumnInterceptor"/> updates that of a changed one.
/// </summary>
internal sealed class SearchColumn(Func<object, object?> compute) : ValueGenerator
{
    public override bool GeneratesTemporaryValues => false;

    public object? ValueOf(object entity) => compute(entity);

    protected override object? NextValue(EntityEntry entry)
    {
        var options = entry.Context.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>();
        return options?.Interceptors?.OfType<SearchColumnInterceptor>().Any() == true
            ? compute(entry.Entity)
            : throw new InvalidOperationException(
                $"{entry.Metadata.DisplayName()} has columns to search by, which must be kept up to date: "
                + $"call UseConflictModel on the DbContextOptionsBuilder of {entry.Context.GetType().Name}.");
    }
}
