using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>
/// A figure as stated: a hedge and the number or numbers, without interpretation. "Around 1,500" is <c>~1500</c>; a
/// <see cref="HedgePolicy"/> says what that means.
/// </summary>
/// <remarks>
/// <para>Numbers are from 0 to <see cref="decimal.MaxValue"/>, never negative. They keep their printed digits (<c>1500.50</c>), but
/// equality is numeric.</para>
/// <para>Equality compares what was said, not what it means: <c>1500</c> is not equal to <c>=1500</c>. Figures have no order. Immutable and
/// thread-safe.</para>
/// </remarks>
/// <example>
/// <code>
/// var figure = Figure.Parse("~1500"); // "about 1,500"
/// var same = Figure.About(1500);
/// var bounded = figure.WithBounds(1400, 1700); // ~1500[1400..1700]
/// </code>
/// </example>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed partial class Figure : IEquatable<Figure>, ISpanParsable<Figure>
{
    private readonly decimal _first;
    private readonly decimal _second;
    private readonly decimal _best;
    private readonly decimal _boundsLow;
    private readonly decimal _boundsHigh;
    private readonly VagueWord _word;
    private readonly bool _hasBest;
    private readonly bool _hasBounds;

    private Figure(
        Hedge hedge, decimal first = 0, decimal second = 0, decimal? best = null, VagueWord word = default, QuantityRange? bounds = null)
    {
        Hedge = hedge;
        _first = first;
        _second = second;
        _best = best ?? 0;
        _hasBest = best is not null;
        _word = word;
        _hasBounds = bounds is not null;
        _boundsLow = bounds?.Low ?? 0;
        _boundsHigh = bounds?.High ?? 0;
    }

    /// <summary>The hedge: how firmly the figure was stated.</summary>
    public Hedge Hedge { get; }

    /// <summary>
    /// The number that was said; for orders of magnitude the power of ten. <see langword="null"/> for "between", for vague words, and where
    /// nothing was quantified.
    /// </summary>
    public decimal? Number => HasNumber(Hedge) ? _first : null;

    /// <summary>The lower number of "between"; <see langword="null"/> for other hedges.</summary>
    public decimal? Low => HasEnds(Hedge) ? _first : null;

    /// <summary>The upper number of "between", at least <see cref="Low"/>; <see langword="null"/> for other hedges.</summary>
    public decimal? High => HasEnds(Hedge) ? _second : null;

    /// <summary>The number said to be most likely between the two; <see langword="null"/> if none was said.</summary>
    public decimal? Best => _hasBest ? _best : null;

    /// <summary>The vague word; <see langword="null"/> for other hedges.</summary>
    public VagueWord? Word => Hedge == Hedge.Vague ? _word : null;

    /// <summary>The factor of the vague word: 100 for "several hundred"; 1 otherwise.</summary>
    public decimal Factor => Hedge == Hedge.Vague ? _first : 1;

    /// <summary>The explicit bounds of the figure, both ends included; <see langword="null"/> if the policy decides.</summary>
    public QuantityRange? Bounds => _hasBounds ? QuantityRange.Between(_boundsLow, _boundsHigh) : null;

    /// <summary>Gets whether the word is for a share of a whole ("most", "a third"), so that the unit must be a share.</summary>
    public bool IsShare => Hedge == Hedge.Vague && _word.IsShare();

    /// <summary>Gets whether it is quantified by a number, a vague word, or bounds.</summary>
    public bool IsQuantified => Hedge != Hedge.Unquantified || _hasBounds;

    internal decimal Main => _first;

    /// <summary>The range that is independent of the policy; null if the policy decides.</summary>
    internal QuantityRange? Literal => _hasBounds ? Bounds
        : Hedge == Hedge.Exactly ? QuantityRange.Exactly(_first)
        : Hedge == Hedge.Between ? Ends
        : null;

    internal QuantityRange Ends => QuantityRange.Between(_first, _second);

    /// <summary>Determines whether two figures say the same.</summary>
    /// <param name="left">One figure.</param>
    /// <param name="right">The other figure.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Figure? left, Figure? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two figures say something different.</summary>
    /// <param name="left">One figure.</param>
    /// <param name="right">The other figure.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Figure? left, Figure? right) => !(left == right);

    /// <summary>Returns the figure with explicit bounds, which policies use as its range.</summary>
    /// <param name="low">The lower bound, 0 or more.</param>
    /// <param name="high">The upper bound, at least <paramref name="low"/>.</param>
    /// <returns>A new figure, such as <c>~1500[1400..1700]</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A bound is negative, or the upper is below the lower.</exception>
    /// <exception cref="ArgumentException">The bounds exclude what was stated, such as <c>~1500[1600..1700]</c>.</exception>
    public Figure WithBounds(decimal low, decimal high)
    {
        var bounds = QuantityRange.Between(NotNegative(low), NotNegative(high));
        return RoomFor(Hedge, _first, _second, Best, bounds) is { } expected
            ? throw new ArgumentException($"The bounds of {this} are {bounds}; they must be {expected}.", nameof(low))
            : new(Hedge, _first, _second, Best, _word, bounds);
    }

    /// <summary>Returns the figure without explicit bounds.</summary>
    /// <returns>The figure; the same one, where it has none.</returns>
    public Figure WithoutBounds() => _hasBounds ? new(Hedge, _first, _second, Best, _word) : this;

    /// <inheritdoc/>
    public bool Equals(Figure? other) => other is not null
        && Hedge == other.Hedge && _first == other._first && _second == other._second && _word == other._word
        && _hasBest == other._hasBest && _best == other._best
        && _hasBounds == other._hasBounds && _boundsLow == other._boundsLow && _boundsHigh == other._boundsHigh;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Figure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Hedge, _first, _second, _best, _word, _hasBest, _boundsLow, _boundsHigh);

    internal static bool HasNumber(Hedge hedge) => hedge is not (Hedge.Unquantified or Hedge.Vague) && !HasEnds(hedge);

    internal static bool HasEnds(Hedge hedge) => hedge is Hedge.Between or Hedge.AboutBetween;

    /// <summary>What the bounds must contain so that the statement can be true; null if they do.</summary>
    private static string? RoomFor(Hedge hedge, decimal first, decimal second, decimal? best, QuantityRange bounds)
    {
        var words = hedge switch
        {
            Hedge.Stated or Hedge.Exactly or Hedge.About => QuantityRange.Exactly(first),
            Hedge.ALittleOver or Hedge.AtLeast => QuantityRange.AtLeast(first),
            Hedge.MoreThan => QuantityRange.MoreThan(first),
            Hedge.AtMost or Hedge.UpTo => QuantityRange.AtMost(first),
            Hedge.LessThan or Hedge.Nearly => QuantityRange.LessThan(first),
            Hedge.Between when best is { } number => QuantityRange.Exactly(number),
            Hedge.Between => QuantityRange.Between(first, second),
            Hedge.AboutBetween when best is { } number => QuantityRange.Exactly(number),
            _ => QuantityRange.Any,
        };
        return bounds.Intersects(words) ? null : $"a range that shares a number with {words}";
    }

    private static decimal NotNegative(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null) => value >= 0
        ? value
        : throw new ArgumentOutOfRangeException(
            name, value, Invariant($"{name} is {value}; it must be a number of 0 or more, since figures are never negative."));
}
