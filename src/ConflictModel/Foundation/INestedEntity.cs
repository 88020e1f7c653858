namespace ConflictModel;

/// <summary>An entity that can be within others of its kind: Kursk Oblast within Russia, engineer troops within soldiers.</summary>
/// <typeparam name="TSelf">The kind of entity.</typeparam>
public interface INestedEntity<TSelf> : IEntity<TSelf>
{
    /// <summary>The entities that this one is directly within.</summary>
    EquatableList<EntityId<TSelf>> Parents { get; }
}
