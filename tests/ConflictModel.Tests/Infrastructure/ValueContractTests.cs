using System.Globalization;

namespace ConflictModel.Tests;

/// <summary>The contract testers find what they are there to find.</summary>
public sealed class ValueContractTests
{
    [Fact]
    public void A_hash_that_disagrees_with_equality_is_found() =>
        Assert.NotNull(Record.Exception(() => ValueContract.Equality((new RandomHash(1), new RandomHash(2)))));

    [Fact]
    public void Values_that_should_differ_and_do_not_are_found() =>
        Assert.NotNull(Record.Exception(() => ValueContract.Equality((1, 1), 2, 2)));

    [Fact]
    public void A_default_that_prints_another_text_is_found() =>
        Assert.NotNull(Record.Exception(() => ValueContract.Default<int>("")));

    [Fact]
    public void A_text_that_follows_the_culture_is_found() =>
        Assert.Contains("tr-TR", Record.Exception(() => ValueContract.RoundTrip<CultureBound>("1.5"))?.Message, StringComparison.Ordinal);

    [Fact]
    public void A_parser_that_takes_what_it_should_refuse_is_found() =>
        Assert.NotNull(Record.Exception(() => ValueContract.Refuses<AdmiraltyRating>(("B2", 0))));

    [Fact]
    public void A_parser_that_throws_anything_else_is_found() =>
        Assert.NotNull(Record.Exception(() => ValueContract.AnyTextIsParsedOrRefused<CultureBound>("19x")));

    private sealed class RandomHash(int hash) : IEquatable<RandomHash>
    {
        public bool Equals(RandomHash? other) => other is not null;

        public override bool Equals(object? obj) => Equals(obj as RandomHash);

        public override int GetHashCode() => hash;
    }

    private readonly record struct CultureBound(decimal Value) : ISpanParsable<CultureBound>
    {
        public static CultureBound Parse(string s, IFormatProvider? provider) => new(decimal.Parse(s, CultureInfo.InvariantCulture));

        public static CultureBound Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(decimal.Parse(s, CultureInfo.InvariantCulture));

        public static bool TryParse(string? s, IFormatProvider? provider, out CultureBound result) => TryParse(s.AsSpan(), provider, out result);

        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CultureBound result)
        {
            var parsed = decimal.TryParse(s, CultureInfo.InvariantCulture, out var value);
            result = new(value);
            return parsed;
        }

        public override string ToString() => Value.ToString(CultureInfo.CurrentCulture);
    }
}
