namespace ConflictModel;

/// <summary>
/// Scopes, ranges and figures in plain English, as the sentences of findings have them. The text is independent of the culture.
/// </summary>
public static class EnglishText
{
    /// <summary>A scope by the English names of its entities: "soldiers of North Korea present in Russia".</summary>
    /// <param name="dataset">The dataset, whose names are used.</param>
    /// <param name="scope">The scope.</param>
    /// <returns>The text. Coordinates that are left unspecified are left out.</returns>
    /// <exception cref="KeyNotFoundException">The scope names an entity that the dataset does not have.</exception>
    public static string Describe(this ConflictDataset dataset, Scope scope) => new Wording(dataset).Scope(scope);

    /// <summary>A range: "1,125 to 1,875", "at least 100", "anything".</summary>
    /// <param name="range">The range.</param>
    /// <returns>The text.</returns>
    public static string Describe(QuantityRange range) => EnglishLanguage.Instance.Range(range);

    /// <summary>
    /// Formats a figure: "about 1,500", "at least 100", "tens of thousands", "a few hundred"; "not quantified" where no number was given.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <returns>The text. Custom bounds follow in brackets.</returns>
    public static string Describe(Figure figure)
    {
        Guard.NotNull(figure);
        return figure.IsQuantified ? EnglishLanguage.Instance.Figure(figure) : "not quantified";
    }
}
