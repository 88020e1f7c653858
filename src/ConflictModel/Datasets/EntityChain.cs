namespace ConflictModel;

/// <summary>The references by which entities lead to others of their kind, which must not form a cycle.</summary>
/// <param name="Member">The member that has the steps.</param>
/// <param name="Next">The entities to which one leads directly.</param>
/// <param name="Limit">To how many others an entity may lead; null for any number.</param>
internal sealed record EntityChain<T>(string Member, Func<T, IEnumerable<EntityId<T>>> Next, int? Limit = null);
