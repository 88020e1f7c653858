namespace ConflictModel.Import;

/// <summary>A step of an attribution; a blank one is replaced by those that it cites.</summary>
internal sealed record StepPattern
{
    public required EntityPattern Source { get; init; }

    public TextPattern? Verb { get; init; }

    public TextPattern? Date { get; init; }

    /// <summary>The separators of several sources in one cell; empty if a cell has one source.</summary>
    public IReadOnlyList<string> Split { get; init; } = [];

    public IReadOnlyList<StepPattern> Cites { get; init; } = [];

    public IEnumerable<TextPattern> AllTexts =>
        Source.AllTexts.Concat(new[] { Verb, Date }.OfType<TextPattern>()).Concat(Cites.SelectMany(step => step.AllTexts));
}
