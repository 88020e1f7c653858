using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace ConflictModel.EntityFrameworkCore;

/// <summary>
/// What single members of records need. A convention for their types would change what providers and plugins make of them elsewhere.
/// </summary>
internal sealed class ModelRecordConvention : IEntityTypeAddedConvention
{
    public void ProcessEntityTypeAdded(IConventionEntityTypeBuilder entityTypeBuilder, IConventionContext<IConventionEntityTypeBuilder> context)
    {
        if (entityTypeBuilder.Metadata.ClrType == typeof(Report))
        {
            entityTypeBuilder.Property(typeof(Report).GetProperty(nameof(Report.Retrieved))!)?.HasConversion(typeof(DayConverter));
        }
    }
}
