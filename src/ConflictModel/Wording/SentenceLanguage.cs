namespace ConflictModel;

/// <summary>The built-in languages. Implement <see cref="ISentenceLanguage"/> to add another.</summary>
public static class SentenceLanguage
{
    /// <summary>English.</summary>
    public static ISentenceLanguage English => EnglishLanguage.Instance;

    /// <summary>German.</summary>
    public static ISentenceLanguage German => GermanLanguage.Instance;
}
