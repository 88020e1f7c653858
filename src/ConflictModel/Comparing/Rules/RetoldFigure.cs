namespace ConflictModel.Rules;

/// <summary>CM3004: a statement of one origin that another report retells about something else.</summary>
/// <remarks>
/// Different reports give one number of one origin, whatever its hedge, of dates that may be one, about measures, categories or places that
/// are beside, around or within each other; and neither report gives both. What <see cref="OneNumberTwoMeanings"/> finds is left to it.
/// Numbers below 10 are the same too often by chance.
/// </remarks>
public sealed partial class RetoldFigure : DatasetRule
{
    private static readonly ScopeCoordinate[] Retold = [ScopeCoordinate.Measure, ScopeCoordinate.Category, ScopeCoordinate.Place];

    /// <summary>Creates the rule.</summary>
    public RetoldFigure()
        : base(new()
        {
            Id = "CM3004",
            Title = "One statement retold about something else",
            Category = RuleCategory.Attribution,
            DefaultSeverity = Severity.Info,
            Help = "Reports give one number of one origin for different measures, categories or places. It may be one statement that "
                + "a report retells inaccurately. Check what the origin said, and do not count it twice.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(DatasetContext context) => Check(Guard.NotNull(context), static _ => true);

    private static void Check(DatasetContext context, Func<OriginNumber, bool> isMeant)
    {
        foreach (var (first, second) in Find(context.Run.Frame, isMeant))
        {
            var (a, b) = (context.Dataset.Completed(first[0].Scope), context.Dataset.Completed(second[0].Scope));
            var coordinate = Array.Find(
                Retold,
                coordinate => coordinate == ScopeCoordinate.Measure
                    ? a.Measure != b.Measure
                    : a[ScopeAxis.Of(coordinate)!] != b[ScopeAxis.Of(coordinate)!]);
            context.Report(OneNumberScopes.Finding(context, first, second, coordinate, ofOneDate: false));
        }
    }
}
