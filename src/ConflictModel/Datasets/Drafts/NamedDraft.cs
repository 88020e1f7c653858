namespace ConflictModel;

/// <summary>An entry that has names.</summary>
public abstract record NamedDraft : EntityDraft
{
    private protected NamedDraft()
    {
    }

    /// <summary>The names, misprints last.</summary>
    public EquatableList<NameDraft> Names { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The kind.</summary>
    public DraftValue Kind { get; init; }

    /// <summary>The ids of the entries that this one is directly within.</summary>
    public EquatableList<DraftValue> Parents { get; init => field = Guard.NotNull(value); } = [];

    internal override IEnumerable<(string Member, DraftValue Value)> Needed =>
    [
        .. base.Needed,
        ("names", Names.FirstOrDefault(name => !name.IsMisprint)?.Text ?? default),
        .. Names.Select(name => ("names", name.Text)),
        .. Parents.Select(parent => ("parents", parent)),
    ];

    internal override IEnumerable<DraftValue> Values => [Id, .. Names.Select(name => name.Text), Kind, .. Parents, Note];
}
