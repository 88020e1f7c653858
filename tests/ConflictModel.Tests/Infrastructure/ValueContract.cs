using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>What every value type of the library promises, checked in one place and run over each of them.</summary>
internal static class ValueContract
{
    /// <summary>Equality is reflexive and symmetric, agrees with the hash, the operators and <see cref="object.Equals(object)"/>, and holds for nothing else.</summary>
    /// <param name="equalPair">Two values made independently that are equal.</param>
    /// <param name="different">Values that differ from the pair and from each other.</param>
    public static void Equality<T>((T First, T Second) equalPair, params ReadOnlySpan<T> different)
        where T : IEquatable<T>
    {
        var (first, second) = equalPair;
        CheckEqual(first, second);
        CheckEqual(second, first);
        CheckEqual(first, first);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.False(first.Equals((object?)null), $"{first} equals null.");
        Assert.False(first.Equals(new object()), $"{first} equals an object of another type.");
        for (var i = 0; i < different.Length; i++)
        {
            CheckDifferent(first, different[i]);
            CheckDifferent(different[i], second);
            for (var j = 0; j < i; j++)
            {
                CheckDifferent(different[i], different[j]);
            }
        }
    }

    /// <summary>The default of a struct equals itself, has a hash, and prints the documented text, under every culture.</summary>
    public static void Default<T>(string text)
        where T : struct, IEquatable<T> => Cultures.Each(() =>
    {
        CheckEqual(default(T), new T());
        Assert.Equal(default(T).GetHashCode(), new T().GetHashCode());
        Assert.Equal(text, default(T).ToString());
    });

    /// <summary>Each text is parsed by every overload to the same value and printed as it was, under every culture.</summary>
    public static void RoundTrip<T>(params string[] texts)
        where T : ISpanParsable<T> => Cultures.Each(() =>
    {
        foreach (var text in texts)
        {
            var value = T.Parse(text.AsSpan(), provider: null);
            Assert.Equal(text, value.ToString());
            Assert.Equal(value, ParseString<T>(text));
            Assert.True(TryParseString<T>(text, out var tried), $"TryParse refuses '{text}', Parse does not.");
            Assert.Equal(value, tried);
            Assert.True(T.TryParse(text.AsSpan(), provider: null, out tried), $"TryParse of a span refuses '{text}', Parse does not.");
            Assert.Equal(value, tried);
            Assert.Equal(value, T.Parse($" {text} ".AsSpan(1, text.Length), provider: null));
        }
    });

    /// <summary>Each text is refused by every overload, at a position; <see cref="NotationException"/> and nothing else is thrown, under every culture.</summary>
    public static void Refuses<T>(params (string Text, int Position)[] texts)
        where T : ISpanParsable<T> => Cultures.Each(() =>
    {
        foreach (var (text, position) in texts)
        {
            Assert.False(TryParseString<T>(text, out _), $"TryParse takes '{text}'.");
            Assert.False(T.TryParse(text.AsSpan(), provider: null, out _), $"TryParse of a span takes '{text}'.");
            Assert.Equal(position, Assert.Throws<NotationException>(() => ParseString<T>(text)).Position);
            Assert.Equal(position, Assert.Throws<NotationException>(() => T.Parse(text.AsSpan(), provider: null)).Position);
        }

        Assert.False(TryParseString<T>(null, out _));
        Assert.Throws<ArgumentNullException>(() => ParseString<T>(null!));
    });

    /// <summary>
    /// Whatever the text, <c>TryParse</c> does not throw, <c>Parse</c> agrees with it, and throws <see cref="NotationException"/> with a position inside the text and nothing else; what is parsed prints as a text that parses to the same value.
    /// </summary>
    /// <param name="alphabet">The characters of the notation: half of the random texts are made of these.</param>
    public static void AnyTextIsParsedOrRefused<T>(string alphabet)
        where T : ISpanParsable<T>, IEquatable<T>
    {
        var ofNotation = Gen.Elements<char>(alphabet).ArrayOf().Select(characters => new string(characters));
        var ofAnything = ArbMap.Default.GeneratorFor<string>().Where(text => text is not null);
        Prop.ForAll(Gen.OneOf(ofNotation, ofAnything).ToArbitrary(), CheckAny<T>).Check(Properties.Runs(1000));
    }

    private static void CheckAny<T>(string text)
        where T : ISpanParsable<T>, IEquatable<T>
    {
        if (T.TryParse(text.AsSpan(), provider: null, out var value))
        {
            CheckEqual(value, ParseString<T>(text));
            CheckEqual(value, ParseString<T>(value.ToString() ?? ""));
        }
        else
        {
            Assert.False(TryParseString<T>(text, out _), $"TryParse takes '{text}' as a string and not as a span.");
            Assert.InRange(Assert.Throws<NotationException>(() => ParseString<T>(text)).Position, 0, text.Length);
        }
    }

    // Called through ISpanParsable, a string would always go to the overload of spans, which is the more derived interface's.
    private static T ParseString<T>(string text)
        where T : IParsable<T> => T.Parse(text, provider: null);

    private static bool TryParseString<T>(string? text, [MaybeNullWhen(false)] out T result)
        where T : IParsable<T> => T.TryParse(text, provider: null, out result);

    private static void CheckEqual<T>(T left, T right)
        where T : IEquatable<T>
    {
        Assert.True(left.Equals(right), $"{left} is not equal to {right}.");
        Assert.True(left.Equals((object)right), $"{left} is not equal to {right} as an object.");
        Assert.True(Operator<T>("op_Equality", left, right) ?? true, $"{left} == {right} is false.");
        Assert.False(Operator<T>("op_Inequality", left, right) ?? false, $"{left} != {right} is true.");
    }

    private static void CheckDifferent<T>(T left, T right)
        where T : IEquatable<T>
    {
        Assert.False(left.Equals(right), $"{left} is equal to {right}.");
        Assert.False(left.Equals((object)right), $"{left} is equal to {right} as an object.");
        Assert.False(Operator<T>("op_Equality", left, right) ?? false, $"{left} == {right} is true.");
        Assert.True(Operator<T>("op_Inequality", left, right) ?? true, $"{left} != {right} is false.");
    }

    /// <summary>Null where the type has no such operator, which only a type outside the library (a string in a list) may lack.</summary>
    private static bool? Operator<T>(string name, T left, T right)
    {
        var method = typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)]);
        Assert.False(method is null && typeof(T).Assembly == typeof(NotationException).Assembly, $"{typeof(T).Name} has no {name}.");
        return (bool?)method?.Invoke(null, [left, right]);
    }
}
