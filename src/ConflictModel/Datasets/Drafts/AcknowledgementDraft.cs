namespace ConflictModel;

/// <summary>An acknowledgement as it stands in a dataset file.</summary>
public sealed record AcknowledgementDraft : EntityDraft
{
    /// <summary>The rule whose finding is meant.</summary>
    public DraftValue Rule { get; init; }

    /// <summary>The claims that were seen.</summary>
    public EquatableList<DraftValue> Claims { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Why the finding is accepted.</summary>
    public DraftValue Reason { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public DraftValue Until { get; init; }

    /// <summary>Reads the entry by itself.</summary>
    /// <returns>The record that it means, and every problem of its values.</returns>
    public DraftReading<Acknowledgement> Read() => DraftReading.Of(this, DraftRecords.Acknowledgement);

    internal override string List => "acknowledgements";

    internal override IEnumerable<(string Member, DraftValue Value)> Needed =>
    [
        ("rule", Rule),
        ("claims", Claims is [var first, ..] ? first : default),
        .. Claims.Select(claim => ("claims", claim)),
        ("reason", Reason),
    ];

    internal override IEnumerable<DraftValue> Values => [Id, Note, Rule, .. Claims, Reason, Until];
}
