namespace ConflictModel.Import;

/// <summary>
/// Which entity a row means: a text that is looked up, and made an entity of where it is new; or the parts of the entity, each a text.
/// </summary>
internal sealed record EntityPattern
{
    /// <summary>The text that is looked up; null where the parts are given.</summary>
    public TextPattern? Text { get; init; }

    public TextPattern? Id { get; init; }

    public TextPattern? Name { get; init; }

    public TextPattern? Kind { get; init; }

    public IReadOnlyList<EntityPattern> Parents { get; init; } = [];

    /// <summary>When an event took place.</summary>
    public TextPattern? Period { get; init; }

    /// <summary>Where an event took place.</summary>
    public EntityPattern? Place { get; init; }

    public IEnumerable<int> Columns => AllTexts.SelectMany(text => text.Columns);

    /// <summary>Every text, those of the parents included.</summary>
    public IEnumerable<TextPattern> AllTexts => Texts.Concat(Parents.SelectMany(parent => parent.AllTexts)).Concat(Place?.AllTexts ?? []);

    /// <summary>The texts by which it is called.</summary>
    public IEnumerable<TextPattern> Names => new[] { Text, Id, Name }.OfType<TextPattern>();

    private IEnumerable<TextPattern> Texts => new[] { Text, Id, Name, Kind, Period }.OfType<TextPattern>();
}
