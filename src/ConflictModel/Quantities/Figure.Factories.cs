namespace ConflictModel;

/// <content>The factories, one for each hedge.</content>
public sealed partial class Figure
{
    /// <summary>Stated without a number: <c>?</c>.</summary>
    public static Figure Unquantified { get; } = new(Hedge.Unquantified);

    /// <summary>A bare number: <c>1500</c>.</summary>
    /// <param name="number">The number, 0 or more.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Figure Stated(decimal number) => new(Hedge.Stated, NotNegative(number));

    /// <summary>The number itself: <c>=1517</c>.</summary>
    /// <inheritdoc cref="Stated"/>
    public static Figure Exactly(decimal number) => new(Hedge.Exactly, NotNegative(number));

    /// <summary>Near the number: <c>~1500</c>.</summary>
    /// <inheritdoc cref="Stated"/>
    public static Figure About(decimal number) => new(Hedge.About, NotNegative(number));

    /// <summary>The number and a little more: <c>+>1000</c>.</summary>
    /// <inheritdoc cref="Stated"/>
    public static Figure ALittleOver(decimal number) => new(Hedge.ALittleOver, NotNegative(number));

    /// <summary>The number or more: <c>>=100</c>.</summary>
    /// <inheritdoc cref="Stated"/>
    public static Figure AtLeast(decimal number) => new(Hedge.AtLeast, NotNegative(number));

    /// <summary>Above the number: <c>>13000</c>.</summary>
    /// <param name="number">The number, 0 or more, and below <see cref="decimal.MaxValue"/>.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or nothing is above it.</exception>
    public static Figure MoreThan(decimal number) => new(Hedge.MoreThan, number < decimal.MaxValue
        ? NotNegative(number)
        : throw new ArgumentOutOfRangeException(
            nameof(number), number, Invariant($"number is {number}; it must be below the largest number, {decimal.MaxValue}.")));

    /// <summary>The number or less: <c>&lt;=500</c>.</summary>
    /// <inheritdoc cref="Stated"/>
    public static Figure AtMost(decimal number) => new(Hedge.AtMost, NotNegative(number));

    /// <summary>Below the number: <c>&lt;500</c>.</summary>
    /// <param name="number">The number, above 0.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is 0 or negative: no figure is below it.</exception>
    public static Figure LessThan(decimal number) => new(Hedge.LessThan, Guard.Positive(number, nameof(number)));

    /// <summary>The number as the largest that is expected: <c>^6000</c>.</summary>
    /// <inheritdoc cref="Stated"/>
    public static Figure UpTo(decimal number) => new(Hedge.UpTo, NotNegative(number));

    /// <summary>Below the number, and near it: <c>~&lt;40000</c>.</summary>
    /// <inheritdoc cref="LessThan"/>
    public static Figure Nearly(decimal number) => new(Hedge.Nearly, Guard.Positive(number, nameof(number)));

    /// <summary>Near the number, or more: <c>~>=3000</c>.</summary>
    /// <inheritdoc cref="Stated"/>
    public static Figure AboutOrMore(decimal number) => new(Hedge.AboutOrMore, NotNegative(number));

    /// <summary>Near the number, or less: <c>~&lt;=3000</c>.</summary>
    /// <inheritdoc cref="Stated"/>
    public static Figure AboutOrLess(decimal number) => new(Hedge.AboutOrLess, NotNegative(number));

    /// <summary>Up to a number that is itself approximate: <c>^~3000000</c>.</summary>
    /// <inheritdoc cref="Stated"/>
    public static Figure UpToAbout(decimal number) => new(Hedge.UpToAbout, NotNegative(number));

    /// <summary>"As many as more than": <c>^>6000000</c>.</summary>
    /// <inheritdoc cref="Stated"/>
    public static Figure UpToMoreThan(decimal number) => new(Hedge.UpToMoreThan, NotNegative(number));

    /// <summary>Between two numbers: <c>50..100</c>.</summary>
    /// <param name="low">The lower number, 0 or more.</param>
    /// <param name="high">The upper number, at least <paramref name="low"/>.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the numbers are not in order.</exception>
    public static Figure Between(decimal low, decimal high) => new(Hedge.Between, NotNegative(low), NotBelow(high, low));

    /// <summary>Between two numbers, with the one held most likely: <c>50..70..100</c>.</summary>
    /// <param name="low">The lower number, 0 or more.</param>
    /// <param name="best">The number held most likely, at least <paramref name="low"/>.</param>
    /// <param name="high">The upper number, at least <paramref name="best"/>.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the numbers are not in order.</exception>
    public static Figure Between(decimal low, decimal best, decimal high) =>
        new(Hedge.Between, NotNegative(low), NotBelow(high, NotBelow(best, low)), best);

    /// <summary>Between two numbers that are themselves approximate: <c>~11000..12000</c>.</summary>
    /// <inheritdoc cref="Between(decimal, decimal)"/>
    public static Figure AboutBetween(decimal low, decimal high) => new(Hedge.AboutBetween, NotNegative(low), NotBelow(high, low));

    /// <summary>Between two numbers that are themselves approximate, with the one held most likely: <c>~11000..11500..12000</c>.</summary>
    /// <inheritdoc cref="Between(decimal, decimal, decimal)"/>
    public static Figure AboutBetween(decimal low, decimal best, decimal high) =>
        new(Hedge.AboutBetween, NotNegative(low), NotBelow(high, NotBelow(best, low)), best);

    /// <summary>A power of ten in the plural: <c>1000s</c> for thousands.</summary>
    /// <param name="power">10, 100, 1000 or a higher power of ten.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not such a power.</exception>
    public static Figure OrderOfMagnitude(decimal power) => RoundNumber.IsPowerOfTen(power)
        ? new(Hedge.OrderOfMagnitude, power)
        : throw new ArgumentOutOfRangeException(
            nameof(power), power, Invariant($"power is {power}; it must be 10, 100, 1000 or a higher power of ten."));

    /// <summary>A vague word: <c>several</c>.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The word is none of <see cref="VagueWord"/>.</exception>
    public static Figure Vague(VagueWord word) => new(Hedge.Vague, 1, word: Guard.Defined(word, nameof(word)));

    /// <summary>A vague word times a number: <c>several*100</c> for "several hundred".</summary>
    /// <param name="word">The word, one for counts.</param>
    /// <param name="factor">The factor: a whole number, 2 or more.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The word is none of <see cref="VagueWord"/>, or the factor is not such a
    /// number.</exception>
    /// <exception cref="ArgumentException">The word is a share, which takes no factor.</exception>
    public static Figure Vague(VagueWord word, decimal factor)
    {
        if (word.IsShare())
        {
            throw new ArgumentException($"{word} is a share; a word with a factor must be a word for counts.", nameof(word));
        }

        return IsFactor(factor)
            ? new(Hedge.Vague, factor, word: word)
            : throw new ArgumentOutOfRangeException(
                nameof(factor), factor, Invariant($"factor is {factor}; it must be a whole number of 2 or more."));
    }

    private static bool IsFactor(decimal factor) => factor >= 2 && decimal.IsInteger(factor);

    private static decimal NotBelow(
        decimal value,
        decimal low,
        [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= low
        ? value
        : throw new ArgumentOutOfRangeException(name, value, Invariant($"{name} is {value}; it must be {low} or more."));
}
