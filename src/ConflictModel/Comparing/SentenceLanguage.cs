namespace ConflictModel;

/// <summary>A language in which sentences are built from the data of findings and comparisons.</summary>
public enum SentenceLanguage
{
    /// <summary>English. The <c>default</c>.</summary>
    English = 0,

    /// <summary>German.</summary>
    German = 1,
}
