using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Whether two claims are, or may be, one statement told twice.</summary>
internal sealed class Retellings(ClaimRows rows)
{
    // Below this, two numbers are the same too often by chance.
    private const decimal LeastTelling = 10;

    private readonly ConflictDataset _dataset = rows.Dataset;

    /// <summary>Whether two claims about one scope may be one statement: of possibly one origin, of dates that may be one, with one number.</summary>
    public bool MayBeOneStatement(int a, int b, Lineage lineage) =>
        lineage is Lineage.SameOrigin or Lineage.PossiblySameOrigin
        && _dataset.Keys.ScopeOf(a) == _dataset.Keys.ScopeOf(b)
        && !AreToldApart(a, b)
        && MayBeOnePeriod(a, b) && MayBeOneDate(a, b) && IsOneNumber(a, b);

    /// <summary>Whether two claims of different reports may be one statement retold about something else: another measure, category or place that is beside, around or within the other.</summary>
    public bool IsRetoldOfAnother(int a, int b, Lineage lineage)
    {
        var (first, second) = (_dataset.Claims[a], _dataset.Claims[b]);
        if (lineage is Lineage.Independent or Lineage.Affiliated || first.Report == second.Report || first.Scope.Mode != second.Scope.Mode
            || !MayBeOneDate(a, b) || !MayBeOnePeriod(a, b) || !IsOneNumber(a, b) || NumbersOf(first.Quantity.Figure).High < LeastTelling
            || rows.DimensionOf(a) != rows.DimensionOf(b))
        {
            return false;
        }

        ref readonly var x = ref _dataset.Keys.ScopeKeys[_dataset.Keys.ScopeOf(a)];
        ref readonly var y = ref _dataset.Keys.ScopeKeys[_dataset.Keys.ScopeOf(b)];
        var (place, otherPlace) = (x.At(ScopeCoordinate.Place), y.At(ScopeCoordinate.Place));
        var differs = x.Measure != y.Measure || x.Category != y.Category || place != otherPlace;
        return differs && x.At(ScopeCoordinate.Event) == y.At(ScopeCoordinate.Event)
            && AreNear(x.At(ScopeCoordinate.Actor), y.At(ScopeCoordinate.Actor), _dataset.Keys.Actors, _ => [])
            && (x.Measure == y.Measure || AreBounded(x.Measure, y.Measure))
            && AreNear(x.Category, y.Category, _dataset.Keys.Categories, key => _dataset.Categories[key].Parents.Select(_dataset.Categories.KeyOf))
            && AreNear(place, otherPlace, _dataset.Keys.Axes[ScopeAxis.SlotOf(ScopeCoordinate.Place)], key => _dataset.Places[key].Parents.Select(_dataset.Places.KeyOf))
            && !GivesBoth(first.Report, x, y) && !GivesBoth(second.Report, x, y);
    }

    /// <summary>Whether two figures have one number, whatever their hedges; or one has the other's, rounded as its hedge says.</summary>
    public bool IsOneNumber(int a, int b)
    {
        var (first, second) = (_dataset.Claims[a].Quantity, _dataset.Claims[b].Quantity);
        if (_dataset.Claims[a].Stance != _dataset.Claims[b].Stance || first.Unit != second.Unit)
        {
            return false;
        }

        var (x, y) = (NumbersOf(first.Figure), NumbersOf(second.Figure));
        return first.Figure == second.Figure || (x.High > 0 && (x == y || IsRoundedTo(first.Figure, second.Figure) || IsRoundedTo(second.Figure, first.Figure)));
    }

    private static (decimal Low, decimal High) NumbersOf(Figure figure) => figure.Number is { } number ? (number, number)
        : figure.Low is { } low && figure.High is { } high ? (low, high)
        : (0, 0);

    // "More than 2,300" of 2,317.
    private static bool IsRoundedTo(Figure exact, Figure rounded) =>
        exact is { Hedge: Hedge.Stated or Hedge.Exactly, Number: { } number } && rounded.Number is { } round && number != round && rounded.Hedge switch
        {
            Hedge.MoreThan or Hedge.AtLeast or Hedge.ALittleOver => Steps(number).Any(step => Math.Floor(number / step) * step == round),
            Hedge.LessThan or Hedge.Nearly or Hedge.AtMost or Hedge.UpTo => Steps(number).Any(step => Math.Ceiling(number / step) * step == round),
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

    // A report that names two sources says that they are two.
    private bool AreToldApart(int a, int b) => _dataset.Claims[a].Report == _dataset.Claims[b].Report
        && rows.Origins[a].IsSameAs(rows.Origins[b]) != Certainty.Certain
        && !rows.Origins[a].StopsOnPathOf(rows.Origins[b]) && !rows.Origins[b].StopsOnPathOf(rows.Origins[a]);

    private bool MayBeOneDate(int a, int b) => rows.Times.StatementOf(a).Days.Hull.Overlaps(rows.Times.StatementOf(b).Days.Hull);

    private bool MayBeOnePeriod(int a, int b)
    {
        if (_dataset.Claims[a].Scope.Period is null && _dataset.Claims[b].Scope.Period is null)
        {
            return true;
        }

        var (first, second) = (rows.Times[a].Days, rows.Times[b].Days);
        return new DaySpan(first.EarliestStart, first.LatestStart).Overlaps(new(second.EarliestStart, second.LatestStart))
            && new DaySpan(first.EarliestEnd, first.LatestEnd).Overlaps(new(second.EarliestEnd, second.LatestEnd));
    }

    private bool AreBounded(int a, int b) => _dataset.Keys.Measures.IsWithin(a, b) != Certainty.No || _dataset.Keys.Measures.IsWithin(b, a) != Certainty.No
        || _dataset.Keys.Measures.BoundsOf(a).Keys.Intersect(_dataset.Keys.Measures.BoundsOf(b).Keys).Any();

    private static bool AreNear(int a, int b, Ancestry ancestry, Func<int, IEnumerable<int>> parents) => a == b
        || (a >= 0 && b >= 0 && (ancestry.IsWithin(a, b) || ancestry.IsWithin(b, a) || parents(a).Intersect(parents(b)).Any()));

    private bool GivesBoth(EntityId<Report> report, ScopeKey a, ScopeKey b)
    {
        var (hasA, hasB) = (false, false);
        for (var i = 0; i < _dataset.Claims.Count; i++)
        {
            if (_dataset.Claims[i].Report == report)
            {
                ref readonly var key = ref _dataset.Keys.ScopeKeys[_dataset.Keys.ScopeOf(i)];
                hasA |= key == a;
                hasB |= key == b;
            }
        }

        return hasA && hasB;
    }
}
