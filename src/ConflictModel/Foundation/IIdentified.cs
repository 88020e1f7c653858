namespace ConflictModel;

/// <summary>A record that a dataset holds under an id.</summary>
/// <typeparam name="TSelf">The kind of record.</typeparam>
public interface IIdentified<TSelf>
{
    /// <summary>The id, unique within its kind.</summary>
    EntityId<TSelf> Id { get; }
}
