using System.Runtime.InteropServices;
using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Determines whether two claims may be one statement reported twice.</summary>
internal sealed class Retellings(ClaimColumns rows)
{
    // Smaller numbers are too often equal by chance.
    private const decimal LeastSignificant = 10;

    /// <summary>
    /// Determines whether two claims about one scope may be one statement: of possibly one origin, of dates that may be one, with one
    /// number.
    /// </summary>
    public bool MayBeOneStatement(int a, int b, Lineage lineage) =>
        lineage is Lineage.SameOrigin or Lineage.PossiblySameOrigin
        && rows.Keys.ScopeOf(a) == rows.Keys.ScopeOf(b)
        && !AreDistinguished(a, b)
        && MayBeOnePeriod(a, b) && MayBeOneDate(a, b) && IsOneNumber(a, b);

    /// <summary>
    /// Determines whether two claims of possibly one origin may be one statement that a report retells about something else: another
    /// measure, category or place that is beside, around or within the other. Not so where one of their reports gives both scopes, which
    /// remains to be seen.
    /// </summary>
    public bool MayBeRetoldOfAnother(int a, int b)
    {
        ref readonly var first = ref rows.Keys[a];
        ref readonly var second = ref rows.Keys[b];
        return first.Report != second.Report && first.Scope != second.Scope
            && MayBeOneDate(a, b) && MayBeOnePeriod(a, b) && rows.DimensionOf(a) == rows.DimensionOf(b)
            && AreMistakable(rows.Keys.ScopeKeyOf(first.Scope), rows.Keys.ScopeKeyOf(second.Scope))
            && NumbersOf(rows.Claims[a].Quantity.Figure).High >= LeastSignificant && IsOneNumber(a, b);
    }

    /// <summary>
    /// The pairs of such claims among those that have their origin and number in common; without those of one date that differ in a sibling
    /// category or in a measure that bounds the other alone: these have one number with two meanings.
    /// </summary>
    public IEnumerable<(int A, int B)> PairsAmong(List<int> claims)
    {
        var scope = rows.Keys.ScopeOf(claims[0]);
        if (claims.TrueForAll(claim => rows.Keys.ScopeOf(claim) == scope))
        {
            yield break;
        }

        // Pairs may be many, and few of them remain: what rules most of them out is put side by side.
        var ordered = claims.ConvertAll(ToldOf).ToArray();
        Array.Sort(ordered, static (a, b) => a.Stated.First.CompareTo(b.Stated.First));
        for (var i = 0; i < ordered.Length; i++)
        {
            for (var j = i + 1; j < ordered.Length && ordered[j].Stated.First <= ordered[i].Stated.Last; j++)
            {
                if (!Told.MayBeOne(ordered[i], ordered[j]))
                {
                    continue;
                }

                var (a, b) = (ordered[i].Claim, ordered[j].Claim);
                if (MayBeRetoldOfAnother(a, b) && !HaveTwoMeanings(a, b))
                {
                    yield return (a, b);
                }
            }
        }
    }

    /// <summary>
    /// Determines whether two figures have one number, whatever their hedges; or one has the other's, rounded as its hedge says.
    /// </summary>
    public bool IsOneNumber(int a, int b)
    {
        var (first, second) = (rows.Claims[a].Quantity, rows.Claims[b].Quantity);
        if (rows.Claims[a].Stance != rows.Claims[b].Stance || first.Unit != second.Unit)
        {
            return false;
        }

        var (x, y) = (NumbersOf(first.Figure), NumbersOf(second.Figure));
        return first.Figure == second.Figure
            || (x.High > 0 && (x == y || IsRoundedTo(first.Figure, second.Figure) || IsRoundedTo(second.Figure, first.Figure)));
    }

    private static (decimal Low, decimal High) NumbersOf(Figure figure) => figure.Number is { } number ? (number, number)
        : figure.Low is { } low && figure.High is { } high ? (low, high)
        : (0, 0);

    // "More than 2,300" of 2,317.
    private static bool IsRoundedTo(Figure exact, Figure rounded) =>
        exact is { Hedge: Hedge.Stated or Hedge.Exactly, Number: { } number } && rounded.Number is { } round && number != round
        && rounded.Hedge switch
        {
            Hedge.MoreThan or Hedge.AtLeast or Hedge.ALittleOver => Steps(number).Any(step => Math.Floor(number / step) * step == round),
            Hedge.LessThan or Hedge.Nearly or Hedge.AtMost or Hedge.UpTo =>
                Steps(number).Any(step => Math.Ceiling(number / step) * step == round),
            Hedge.About => Steps(number).Any(step => Math.Round(number / step, MidpointRounding.AwayFromZero) * step == round),
            _ => false,
        };

    private static IEnumerable<decimal> Steps(decimal number)
    {
        for (var step = 10m; step * 10 <= number; step *= 10)
        {
            yield return step;
        }
    }

    // A report that names two sources distinguishes them.
    private bool AreDistinguished(int a, int b) => rows.Claims[a].Report == rows.Claims[b].Report
        && rows.Origins[a].IsSameAs(rows.Origins[b]) != Certainty.Certain
        && !rows.Origins[a].StopsOnPathOf(rows.Origins[b]) && !rows.Origins[b].StopsOnPathOf(rows.Origins[a]);

    private bool MayBeOneDate(int a, int b) => rows.Times.StatementOf(a).Days.Hull.Overlaps(rows.Times.StatementOf(b).Days.Hull);

    private bool MayBeOnePeriod(int a, int b) =>
        (rows.Claims[a].Scope.Period is null && rows.Claims[b].Scope.Period is null) || MayBeOne(rows.Times[a].Days, rows.Times[b].Days);

    private static bool MayBeOne(in PeriodDays first, in PeriodDays second) =>
        new DaySpan(first.EarliestStart, first.LatestStart).Overlaps(new(second.EarliestStart, second.LatestStart))
            && new DaySpan(first.EarliestEnd, first.LatestEnd).Overlaps(new(second.EarliestEnd, second.LatestEnd));

    private Told ToldOf(int claim)
    {
        ref readonly var keys = ref rows.Keys[claim];
        return new(
            claim, keys.Report, keys.Scope, keys.Period >= 0, rows.Times.StatementOf(claim).Days.Hull, rows.Times[claim].Days);
    }

    private bool HaveTwoMeanings(int a, int b)
    {
        if (!(rows.Times.StatementOf(a).Key >= 0 && rows.Times.StatementOf(a).HasSameKey(rows.Times.StatementOf(b))))
        {
            return false;
        }

        ref readonly var first = ref rows.Keys.ScopeKeyOf(rows.Keys.ScopeOf(a));
        ref readonly var second = ref rows.Keys.ScopeKeyOf(rows.Keys.ScopeOf(b));
        return first.Measure != second.Measure
            ? first with { Measure = second.Measure } == second
                && (rows.Keys.Measures.IsWithin(first.Measure, second.Measure) != Certainty.No
                    || rows.Keys.Measures.IsWithin(second.Measure, first.Measure) != Certainty.No)
            : first.Category >= 0 && second.Category >= 0 && first with { Category = second.Category } == second
                && !rows.Keys.Categories.IsWithin(first.Category, second.Category)
                && !rows.Keys.Categories.IsWithin(second.Category, first.Category)
                && rows.Tables.Categories[first.Category].Parents
                .AsSpan()
                .ContainsAny(rows.Tables.Categories[second.Category].Parents.AsSpan());
    }

    // Two scopes that may be confused: they differ in the measure, category or place, and otherwise only in how narrowly the actor is
    // given.
    private bool AreMistakable(in ScopeKey a, in ScopeKey b)
    {
        if (a.Mode != b.Mode || (a.Measure != b.Measure && !AreBounded(a.Measure, b.Measure)))
        {
            return false;
        }

        var differs = a.Measure != b.Measure;
        foreach (var axis in ScopeAxis.All)
        {
            var (first, second) = (a[axis.Slot], b[axis.Slot]);
            if (first == second)
            {
                continue;
            }

            var isMistakable = first >= 0 && second >= 0 && axis.Coordinate switch
            {
                ScopeCoordinate.Category =>
                    AreNested(axis, first, second) || IsBeside(axis, first, second) || IsBeside(axis, second, first),
                ScopeCoordinate.Place =>
                    AreNested(axis, first, second)
                    || rows.Tables.Places[first].Parents.AsSpan().ContainsAny(rows.Tables.Places[second].Parents.AsSpan()),
                ScopeCoordinate.Actor => AreNested(axis, first, second),
                _ => false,
            };
            if (!isMistakable)
            {
                return false;
            }

            differs |= axis.Coordinate != ScopeCoordinate.Actor;
        }

        return differs;
    }

    private bool AreNested(ScopeAxis axis, int a, int b) =>
        rows.Keys.Axes[axis.Slot].IsWithin(a, b) || rows.Keys.Axes[axis.Slot].IsWithin(b, a);

    // Soldiers are siblings of workers, and of specialists, who are workers: both have a parent in common.
    private bool IsBeside(ScopeAxis axis, int a, int b)
    {
        foreach (var parent in rows.Tables.Categories[a].Parents)
        {
            if (rows.Keys.Axes[axis.Slot].IsWithin(b, rows.Tables.Categories.KeyOf(parent)))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreBounded(int a, int b) =>
        rows.Keys.Measures.IsWithin(a, b) != Certainty.No || rows.Keys.Measures.IsWithin(b, a) != Certainty.No
        || rows.Keys.Measures.BoundsOf(a).Keys.Intersect(rows.Keys.Measures.BoundsOf(b).Keys).Any();

    /// <summary>What rules out that two claims are one statement about different things, in most pairs.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Told(int Claim, int Report, int Scope, bool HasPeriod, DaySpan Stated, PeriodDays Days)
    {
        public static bool MayBeOne(in Told a, in Told b) => a.Report != b.Report && a.Scope != b.Scope
            && ((!a.HasPeriod && !b.HasPeriod) || Retellings.MayBeOne(a.Days, b.Days));
    }
}
