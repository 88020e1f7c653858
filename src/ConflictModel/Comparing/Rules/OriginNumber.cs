using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>A number and whose it is, by ids: the same in every part of a dataset.</summary>
internal readonly record struct OriginNumber(EquatableList<EntityId<Source>> Origins, decimal? Number, EntityId<Dimension> Dimension)
{
    public static OriginNumber Of(ClaimColumns rows, int claim) =>
        new(rows.OriginsOf(claim), rows.NumberOf(claim), rows.DimensionOf(claim));
}
