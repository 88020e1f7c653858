using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>The rules on the order of scopes: each reports the violations of one family with one verdict.</summary>
internal static class OrderRuleTable
{
    private static readonly EquatableList<Row> Rows =
    [
        new(
            "CM1001",
            OrderFamily.SameScope,
            Verdict.Contradiction,
            "Contradicting figures",
            "Two claims about the same thing at the same time have no possible value in common. Check who is the origin of each, "
            + "whether the scopes are really the same, and which claim was corrected since."),
        new(
            "CM1002",
            OrderFamily.PartOfWhole,
            Verdict.Contradiction,
            "Part larger than its whole",
            "A figure for a part (a place within a place, a unit within a force, a category within a category) is above every "
            + "possible figure for the whole. Check the scopes first: parts are often coded too wide and wholes too narrow."),
        new(
            "CM1003",
            OrderFamily.Fall,
            Verdict.Contradiction,
            "Cumulative figure that falls",
            "One origin's count since a beginning is lower at a later date than at an earlier one. Code the later claim as a "
            + "correction of the earlier one, if the origin says so: the fall is then explained, and reported as information. Otherwise "
            + "check for a misprint."),
        new(
            "CM1004",
            OrderFamily.BoundingMeasure,
            Verdict.Contradiction,
            "Measure larger than its bound",
            "A figure of one measure is above every possible figure of a measure that bounds it by the meaning of the words: more "
            + "killed than casualties. Check which word the report used."),
        new(
            "CM2001",
            OrderFamily.SameScope,
            Verdict.Tension,
            "Strained figures",
            "Two claims about the same thing, certainly or possibly at the same time, have no plausible value in common. They can "
            + "both be true only under an unusual reading of one of them, or if they are not about the same time."),
        new(
            "CM2002",
            OrderFamily.PartOfWhole,
            Verdict.Tension,
            "Part plausibly larger than its whole",
            "A figure for a part, or what may be a part, is above every plausible figure for the whole. Complete the scopes "
            + "where the reports allow it."),
        new(
            "CM2003",
            OrderFamily.Fall,
            Verdict.Tension,
            "Cumulative figure that plausibly falls",
            "One origin's count since a beginning is plausibly lower at a later date than at an earlier one."),
        new(
            "CM2004",
            OrderFamily.BoundingMeasure,
            Verdict.Tension,
            "Measure plausibly larger than its bound",
            "A figure of one measure is above every plausible figure of a measure that bounds it, or that usually does."),
    ];

    /// <summary>The row of a rule.</summary>
    public static Row Of(string id) => Rows.Single(row => row.Id == id);

    /// <summary>The definition of an order rule.</summary>
    internal sealed record Row(string Id, OrderFamily Family, Verdict Verdict, string Title, string Help)
    {
        public RuleDescriptor Descriptor => new()
        {
            Id = Id,
            Title = Title,
            Category = Verdict == Verdict.Contradiction ? RuleCategory.Contradiction : RuleCategory.Tension,
            DefaultSeverity = Verdict == Verdict.Contradiction ? Severity.Error : Severity.Warning,
            Help = Help,
        };
    }
}
