namespace ConflictModel;

/// <summary>An actor or military unit as written in a dataset file.</summary>
public sealed record ActorDraft : NamedDraft
{
    /// <summary>Gets whether it is in the list of military units.</summary>
    public bool IsUnit { get; init; }

    /// <summary>The echelon of a unit.</summary>
    public DraftValue Echelon { get; init; }

    /// <summary>The branch of a unit.</summary>
    public DraftValue Branch { get; init; }

    /// <summary>The designation of a unit.</summary>
    public DraftValue Designation { get; init; }

    /// <summary>The symbol identification code of a unit.</summary>
    public DraftValue Symbol { get; init; }

    /// <summary>Interprets the entry by itself.</summary>
    /// <returns>The record, and every problem of its values.</returns>
    public DraftReading<Actor> Read() => DraftReading.Of(this, DraftRecords.Actor);

    internal override string List => IsUnit ? "units" : "actors";

    internal override IEnumerable<DraftValue> Values => [.. base.Values, Echelon, Branch, Designation, Symbol];
}
