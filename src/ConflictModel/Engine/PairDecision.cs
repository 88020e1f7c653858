using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>
/// Decides pairs of claims of two scopes, or of one: on their packed rows where both are plain and their times leave nothing open, and
/// otherwise by <see cref="OrderTest"/>.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PairDecision
{
    // More than any rounding error of a double.
    private const double SurelyBelow = 1 - 1e-13;

    private readonly ClaimColumns _rows;
    private readonly Certainty _order;
    private readonly OrderFamily _family;
    private readonly bool _isSameScope;
    private readonly bool _areLevels;
    private readonly bool _areFlows;
    private readonly int _slack;

    public PairDecision(ClaimColumns rows, int narrower, int wider, Certainty order)
    {
        var (first, second) = (rows.Keys.ScopeKeyOf(narrower).Measure, rows.Keys.ScopeKeyOf(wider).Measure);
        var (firstKind, secondKind) = (rows.Keys.TraitsOf(narrower).Kind, rows.Keys.TraitsOf(wider).Kind);
        _rows = rows;
        _order = order;
        _isSameScope = narrower == wider;
        _family = _isSameScope ? OrderFamily.SameScope : first == second ? OrderFamily.PartOfWhole : OrderFamily.BoundingMeasure;
        _areLevels = firstKind != MeasureKind.Flow && secondKind != MeasureKind.Flow;
        _areFlows = firstKind == MeasureKind.Flow && secondKind == MeasureKind.Flow;
        _slack = rows.Simultaneity.IndependentOriginsDays;
    }

    /// <summary>The verdict on a pair whose ranges the rows show to be apart, and its family.</summary>
    public Verdict Of(in ClaimRow narrower, in ClaimRow wider, out OrderFamily family)
    {
        family = _family;
        if (_isSameScope && narrower.IsClosed && wider.IsClosed)
        {
            return OfClosed(narrower, wider) ?? Exactly(narrower, wider, out family);
        }

        if (!narrower.IsPlain || !wider.IsPlain || narrower.IsClosed || wider.IsClosed)
        {
            return Exactly(narrower, wider, out family);
        }

        if (narrower.Dimension != wider.Dimension || !(narrower.Low > wider.High) || AreFarApart(narrower, wider))
        {
            return Verdict.Consistent;
        }

        if (TimeOrder(narrower, wider) is not { } time)
        {
            return Exactly(narrower, wider, out family);
        }

        var verdict = time == Certainty.No || (time == Certainty.Possible && !AreOfOtherOrigins(narrower, wider)) ? Verdict.Consistent
            : time == Certainty.Certain && _order == Certainty.Certain && narrower.PossibleLow > wider.PossibleHigh ? Verdict.Contradiction
            : Verdict.Tension;
        if (verdict != Verdict.Consistent && _isSameScope && narrower.Origin == wider.Origin && narrower.Origin >= 0)
        {
            family = _rows.SameScopeFamily(narrower.Claim, wider.Claim, verdict);
        }

        return verdict;
    }

    // Null where the rows do not decide. A later count of a period that has ended may be higher than an earlier one, if not out of all
    // proportion; and one origin may say several numbers in a day.
    private Verdict? OfClosed(in ClaimRow narrower, in ClaimRow wider)
    {
        var known = _rows.CountTimeOf(narrower.Claim).IsKnownBy(_rows.CountTimeOf(wider.Claim));
        if (known != Certainty.Certain && narrower.Origin >= 0 && narrower.Origin == wider.Origin)
        {
            return Verdict.Consistent;
        }

        var grown = wider.High * _rows.FirstCountGrowth;
        if (known == Certainty.No && narrower.Low < grown * SurelyBelow)
        {
            return Verdict.Consistent;
        }

        // Of one time, and of other origins: then the figures decide.
        if (!narrower.IsPlain || !wider.IsPlain || narrower.Dimension != wider.Dimension || narrower.Key != wider.Key || narrower.Key < 0
            || !AreOfOtherOrigins(narrower, wider))
        {
            return null;
        }

        return !(narrower.Low > wider.High) ? Verdict.Consistent : known switch
        {
            Certainty.No => narrower.Low > grown / SurelyBelow ? Verdict.Tension : null,
            Certainty.Certain when narrower.PossibleLow > wider.PossibleHigh => Verdict.Contradiction,

            // The end to which a settled count may grow is rounded up.
            Certainty.Certain when _rows.MayGrowLate && narrower.PossibleLow > wider.PossibleHigh * SurelyBelow => null,
            _ => Verdict.Tension,
        };
    }

    // Further apart than the policy for independent origins allows; plain claims are about facts.
    private bool AreFarApart(in ClaimRow narrower, in ClaimRow wider) =>
        wider.End < narrower.Start - _slack || narrower.End < wider.Start - _slack;

    // Null if the rows do not decide.
    private Certainty? TimeOrder(in ClaimRow narrower, in ClaimRow wider)
    {
        if (_areFlows)
        {
            return narrower.IsExact && wider.IsExact && narrower.Start >= wider.Start && narrower.End <= wider.End
                ? Certainty.Certain
                : null;
        }

        if (!_areLevels)
        {
            return null;
        }

        if (narrower.Start > wider.End || wider.Start > narrower.End)
        {
            return AreOfOtherSides(narrower, wider) ? Certainty.Possible : Certainty.No;
        }

        return (narrower.Key == wider.Key && narrower.Key >= 0) || (narrower.IsExact && wider.IsExact) ? Certainty.Certain
            : narrower.IsMoment && wider.IsMoment ? Certainty.Possible
            : null;
    }

    private bool AreOfOtherSides(in ClaimRow narrower, in ClaimRow wider) =>
        AreOfOtherOrigins(narrower, wider) && !_rows.Origins.AreAffiliated(narrower.Claim, wider.Claim);

    private bool AreOfOtherOrigins(in ClaimRow narrower, in ClaimRow wider) =>
        narrower.IsOwnVoice && wider.IsOwnVoice && narrower.Origin >= 0 && wider.Origin >= 0
        ? narrower.Origin != wider.Origin
        : _rows.Origins[narrower.Claim].IsSameAs(_rows.Origins[wider.Claim]) == Certainty.No;

    private Verdict Exactly(in ClaimRow narrower, in ClaimRow wider, out OrderFamily family)
    {
        family = _family;
        if (wider.IsDocumented && (wider.Origin < 0 || wider.Origin != narrower.Origin))
        {
            return Verdict.Consistent;
        }

        var verdict = _rows.Test(narrower.Claim, wider.Claim, _order);
        if (verdict != Verdict.Consistent && _isSameScope)
        {
            family = _rows.SameScopeFamily(narrower.Claim, wider.Claim, verdict);
        }

        return verdict;
    }
}
