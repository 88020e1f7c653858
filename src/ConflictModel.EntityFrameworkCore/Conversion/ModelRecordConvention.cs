using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using NodaTime;

namespace ConflictModel.EntityFrameworkCore;

/// <summary>
/// What single members of records need. A convention for their types would change what providers and plugins make of them elsewhere.
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
