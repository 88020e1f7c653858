namespace ConflictModel;

/// <summary>An entity that a dataset names and refers to by id: actors, categories, places, events, measures, units and sources.</summary>
/// <typeparam name="TSelf">The kind of entity.</typeparam>
public interface IEntity<TSelf> : IIdentified<TSelf>
{
    /// <summary>The names, in any number of languages and spellings.</summary>
    LocalizedNames Names { get; }
}
