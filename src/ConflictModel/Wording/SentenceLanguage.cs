namespace ConflictModel;

/// <summary>The languages that the library has. Implement <see cref="ISentenceLanguage"/> to add another.</summary>
public static class SentenceLanguage
{
    /// <summary>English.</summary>
    public static ISentenceLanguage English => EnglishLanguage.Instance;

    /// <summary>German.</summary>
    public static ISentenceLanguage German => GermanLanguage.Instance;
}
