namespace ConflictModel;

/// <content>Relations of a range to a number or to another range.</content>
public readonly partial struct QuantityRange
{
    /// <summary>Determines whether a number belongs to the range.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(decimal value) =>
        (!HasLow || value > _low || (IncludesLow && value == _low))
        && (!HasHigh || value < _high || (IncludesHigh && value == _high));

    /// <summary>Determines whether every number of another range belongs to this one.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether it does; <see langword="true"/> for a range and itself.</returns>
    public bool Contains(QuantityRange other) => CompareLows(this, other) <= 0 && CompareHighs(this, other) >= 0;

    /// <summary>Determines whether a number belongs to both ranges.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether they share a number.</returns>
    public bool Intersects(QuantityRange other) => CompareHighToLow(this, other) >= 0 && CompareHighToLow(other, this) >= 0;

    /// <summary>The numbers that belong to both ranges.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Their common range; <see langword="null"/> if there is none.</returns>
    public QuantityRange? Intersect(QuantityRange other)
    {
        if (!Intersects(other))
        {
            return null;
        }

        var low = CompareLows(this, other) >= 0 ? this : other;
        var high = CompareHighs(this, other) <= 0 ? this : other;
        return Join(low, high);
    }

    /// <summary>The smallest range that contains both ranges.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The hull.</returns>
    public QuantityRange Hull(QuantityRange other)
    {
        var low = CompareLows(this, other) <= 0 ? this : other;
        var high = CompareHighs(this, other) >= 0 ? this : other;
        return Join(low, high);
    }

    /// <summary>Gets the relation of this range to another: one of the relations of IEEE 1788-2015, clause 10.6.4.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The relation; never one of the three for empty ranges.</returns>
    public RangeRelation RelationTo(QuantityRange other)
    {
        var lows = CompareLows(this, other);
        var highs = CompareHighs(this, other);
        if (lows == 0)
        {
            return highs == 0 ? RangeRelation.Equal : highs < 0 ? RangeRelation.Starts : RangeRelation.StartedBy;
        }

        if (highs == 0)
        {
            return lows < 0 ? RangeRelation.FinishedBy : RangeRelation.Finishes;
        }

        if (lows < 0)
        {
            return highs > 0 ? RangeRelation.Contains : CompareHighToLow(this, other) switch
            {
                < 0 => RangeRelation.Before,
                0 => RangeRelation.Meets,
                _ => RangeRelation.Overlaps,
            };
        }

        return highs < 0 ? RangeRelation.ContainedBy : CompareHighToLow(other, this) switch
        {
            < 0 => RangeRelation.After,
            0 => RangeRelation.MetBy,
            _ => RangeRelation.OverlappedBy,
        };
    }

    /// <summary>Determines whether the low end is above another's; of equal ends, one that is not included is above one that is.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether it is; an open end is above none.</returns>
    public bool StartsAbove(QuantityRange other) => HasLow
        && (!other.HasLow || _low > other._low || (_low == other._low && !IncludesLow && other.IncludesLow));

    /// <summary>Determines whether the high end is below another's; of equal ends, one that is not included is below one that is.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Whether it is; an open end is below none.</returns>
    public bool EndsBelow(QuantityRange other) => HasHigh
        && (!other.HasHigh || _high < other._high || (_high == other._high && !IncludesHigh && other.IncludesHigh));

    /// <summary>
    /// Determines whether the number that this range is about is below the number that another is about, where each may be any of its
    /// range.
    /// </summary>
    /// <param name="other">The other range.</param>
    /// <returns>
    /// <see cref="Certainty.Certain"/> where every number of this range is below every number of the other,
    /// <see cref="Certainty.Possible"/> where some are,
    /// <see cref="Certainty.No"/> where none is.
    /// </returns>
    public Certainty IsBelow(QuantityRange other)
    {
        if (HasHigh && other.HasLow && (_high < other._low || (_high == other._low && !(IncludesHigh && other.IncludesLow))))
        {
            return Certainty.Certain;
        }

        return HasLow && other.HasHigh && _low >= other._high ? Certainty.No : Certainty.Possible;
    }

    /// <summary>The distance between the nearest ends of two ranges that share no number.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The distance, 0 if they touch without sharing a number; <see langword="null"/> if they share one.</returns>
    /// <exception cref="OverflowException">The distance is beyond <see cref="decimal"/>; the message names both ends.</exception>
    public decimal? GapTo(QuantityRange other) => NearestEnds(other) is var (below, above) ? Distance(below, above) : null;

    /// <summary>Gets the ratio of the nearer ends of two ranges that share no number, the higher to the lower.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>
    /// The ratio, at least 1; <see langword="null"/> if the ranges share a number, where the lower of the two ends is 0 or negative, and
    /// where the ratio is beyond <see cref="decimal"/>.
    /// </returns>
    public decimal? FactorTo(QuantityRange other)
    {
        if (NearestEnds(other) is not var (below, above) || below <= 0 || (below < 1 && above >= decimal.MaxValue * below))
        {
            return null;
        }

        return above / below;
    }

    private (decimal Below, decimal Above)? NearestEnds(QuantityRange other)
    {
        if (CompareHighToLow(this, other) < 0)
        {
            return (_high, other._low);
        }

        return CompareHighToLow(other, this) < 0 ? (other._high, _low) : null;
    }

    private static QuantityRange Join(QuantityRange low, QuantityRange high) =>
        new(
            low._low,
            high._high,
            (low._ends & (RangeEnds.Low | RangeEnds.IncludesLow)) | (high._ends & (RangeEnds.High | RangeEnds.IncludesHigh)));

    /// <summary>The range that starts earlier has the smaller lower end; at one number, the one that includes it.</summary>
    private static int CompareLows(in QuantityRange a, in QuantityRange b)
    {
        if (!a.HasLow || !b.HasLow)
        {
            return a.HasLow.CompareTo(b.HasLow);
        }

        var order = decimal.Compare(a._low, b._low);
        return order != 0 ? order : b.IncludesLow.CompareTo(a.IncludesLow);
    }

    /// <summary>The range that ends later has the larger upper end; at one number, the one that includes it.</summary>
    private static int CompareHighs(in QuantityRange a, in QuantityRange b)
    {
        if (!a.HasHigh || !b.HasHigh)
        {
            return b.HasHigh.CompareTo(a.HasHigh);
        }

        var order = decimal.Compare(a._high, b._high);
        return order != 0 ? order : a.IncludesHigh.CompareTo(b.IncludesHigh);
    }

    /// <summary>Below 0 if the first ends before the second starts, 0 if they share that one number, above 0 if it ends later.</summary>
    private static int CompareHighToLow(in QuantityRange a, in QuantityRange b)
    {
        if (!a.HasHigh || !b.HasLow)
        {
            return 1;
        }

        var order = decimal.Compare(a._high, b._low);
        return order != 0 ? order : a.IncludesHigh && b.IncludesLow ? 0 : -1;
    }
}
