namespace ConflictModel.Rules;

/// <summary>CM4001: units of different dimension for one measure and category.</summary>
/// <remarks>
/// Figures without a number are left out, and so are categories that are unspecified or <i>any</i>. Currencies, whichever they are, count
/// as one dimension here.
/// </remarks>
public sealed partial class MixedUnits : GroupRule<Scope>
{
    /// <summary>Creates the rule.</summary>
    public MixedUnits()
        : base(new()
        {
            Id = "CM4001",
            Title = "Units of different dimensions",
            Category = RuleCategory.Coding,
            DefaultSeverity = Severity.Warning,
            Help = "Figures of one measure and category are given in units that cannot be converted into each other, so they are never "
                + "compared. Check the unit, or code what is counted differently under another category.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(GroupContext<Scope> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var dimensions = context.Claims.GroupBy(claim => Comparable(context.DimensionOf(claim))).OrderBy(claims => claims.Key).ToList();
        if (dimensions.Count < 2)
        {
            return;
        }

        // The claims in the usual unit are not what is to be looked at, if there is a usual one.
        var most = dimensions.Max(claims => claims.Count());
        var isUsual = dimensions.Count(claims => claims.Count() == most) == 1;
        context.Report(new FindingDraft
        {
            Reason = new UnitsReason
            {
                Measure = context.Key.Measure,
                Category = context.Key.Category.Id!.Value,
                Dimensions = dimensions
                    .OrderByDescending(claims => claims.Count())
                    .Select(claims => KeyValuePair.Create(claims.Key, claims.Count()))
                    .ToEquatableList(),
            },
            Claims = dimensions.Where(claims => !isUsual || claims.Count() < most).SelectMany(claims => claims).ToEquatableList(),
            Scopes = [context.Key],
            Key = "",
        });
    }

    private static EntityId<Dimension> Comparable(EntityId<Dimension> dimension) =>
        dimension.Value.StartsWith("currency-", StringComparison.Ordinal) ? Dimension.UnspecifiedCurrency : dimension;

    /// <inheritdoc/>
    protected override IEnumerable<Scope> GroupsOf(ClaimContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var claim = context.Claim;
        return claim.Scope.Category.Id is { } category && claim.Quantity.Figure.IsQuantified
            && context.ReadingOf(claim).Exclusion == Exclusion.None
            ? [new Scope { Measure = claim.Scope.Measure, Category = category }]
            : [];
    }
}
