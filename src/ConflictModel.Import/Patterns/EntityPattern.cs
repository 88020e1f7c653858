namespace ConflictModel.Import;

/// <summary>
/// The entity that a row refers to: a text that is looked up, and creates an entity if it is new; or the parts of the entity, each a text.
/// </summary>
internal sealed record EntityPattern
{
    /// <summary>The text that is looked up; null if the parts are given.</summary>
    public TextPattern? Text { get; init; }

    public TextPattern? Id { get; init; }

    public TextPattern? Name { get; init; }

    public TextPattern? Kind { get; init; }

    public IReadOnlyList<EntityPattern> Parents { get; init; } = [];

    /// <summary>The period of an event.</summary>
    public TextPattern? Period { get; init; }

    /// <summary>The place of an event.</summary>
    public EntityPattern? Place { get; init; }

    public IEnumerable<int> Columns => AllTexts.SelectMany(text => text.Columns);

    /// <summary>All texts, including those of the parents.</summary>
    public IEnumerable<TextPattern> AllTexts => Texts.Concat(Parents.SelectMany(parent => parent.AllTexts)).Concat(Place?.AllTexts ?? []);

    /// <summary>The texts of its names.</summary>
    public IEnumerable<TextPattern> Names => new[] { Text, Id, Name }.OfType<TextPattern>();

    private IEnumerable<TextPattern> Texts => new[] { Text, Id, Name, Kind, Period }.OfType<TextPattern>();
}
