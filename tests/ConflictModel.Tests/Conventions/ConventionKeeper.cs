namespace ConflictModel.Rules;

/// <summary>A made-up type that keeps every convention, in a namespace where public types may live.</summary>
public abstract record ClosedAbstractRecord
{
    private static readonly Func<int, int> Twice = static x => 2 * x;

    private protected ClosedAbstractRecord()
    {
    }

    public EquatableList<int> Items { get; init; } = [Twice(1)];

    public EntityId<ClosedAbstractRecord> Id { get; init; }

    public sealed record Only : ClosedAbstractRecord;
}
