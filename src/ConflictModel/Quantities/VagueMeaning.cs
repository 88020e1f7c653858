namespace ConflictModel;

/// <summary>The numbers that a policy takes a vague word to mean.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record VagueMeaning
{
    /// <summary>The word.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of <see cref="VagueWord"/>.</exception>
    public required VagueWord Word { get; init => field = Guard.Defined(value); }

    /// <summary>The numbers, as counts or as shares of one; a word times a number multiplies them.</summary>
    public required HedgeBand Band { get; init => field = Guard.NotNull(value); }

    /// <summary>The text, such as <c>several: 7 in [3, 10] in [3, 10]</c>.</summary>
    /// <returns>The text, independent of the culture.</returns>
    public override string ToString() => $"{Word.ToNotation()}: {Band}";
}
