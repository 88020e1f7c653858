namespace ConflictModel;

/// <summary>An acknowledgement as written in a dataset file.</summary>
public sealed record AcknowledgementDraft : EntityDraft
{
    /// <summary>The rule that reports the finding.</summary>
    public DraftValue Rule { get; init; }

    /// <summary>The claims of the finding when it was acknowledged.</summary>
    public EquatableList<DraftValue> Claims { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Why the finding is accepted.</summary>
    public DraftValue Reason { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public DraftValue Until { get; init; }

    /// <summary>Interprets the entry by itself.</summary>
    /// <returns>The record, and every problem of its values.</returns>
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
