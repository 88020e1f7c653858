namespace ConflictModel;

/// <summary>A name in one language and spelling.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record LocalizedName
{
    /// <summary>The language tag of a name whose language was not said.</summary>
    public const string UndeterminedLanguage = "und";

    /// <summary>The name, as spelled.</summary>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    public required string Text { get; init => field = Guard.NotBlank(value); }

    /// <summary>
    /// The language of the spelling as a BCP 47 tag (<c>en</c>, <c>de</c>, <c>zh-Hant</c>); <c>und</c> if it is not known.
    /// </summary>
    /// <exception cref="NotationException">The text does not have the form of a language tag.</exception>
    public string Language { get; init => field = LanguageTag.Checked(value); } = UndeterminedLanguage;

    /// <summary>
    /// Gets whether the name is a misprint that is kept for searching, such as "Kim Jong In" for Kim Jong Un. It is never shown as the
    /// name.
    /// </summary>
    public bool IsMisprint { get; init; }

    /// <summary>The name with its language: <c>Nordkorea (de)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Text} ({Language}{(IsMisprint ? ", misprint" : "")})";
}
