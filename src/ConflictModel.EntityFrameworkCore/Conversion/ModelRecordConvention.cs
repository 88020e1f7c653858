using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using NodaTime;

namespace ConflictModel.EntityFrameworkCore;

/// <summary>
/// The mapping of single members of records. A convention for their types would affect how providers and plugins map them elsewhere.
/// </summary>
internal sealed class ModelRecordConvention : IEntityTypeAddedConvention
{
    public void ProcessEntityTypeAdded(
        IConventionEntityTypeBuilder entityTypeBuilder, IConventionContext<IConventionEntityTypeBuilder> context)
    {
        if (entityTypeBuilder.Metadata.ClrType == typeof(Report))
        {
            entityTypeBuilder.Property(typeof(LocalDate?), nameof(Report.Retrieved))?.HasConverter(typeof(DayConverter));
        }
    }
}
