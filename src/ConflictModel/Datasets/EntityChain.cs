namespace ConflictModel;

/// <summary>The steps by which entities lead to others of their kind, and which must not lead back to where they started.</summary>
/// <param name="Member">The member that has the steps.</param>
/// <param name="Next">The entities to which one leads directly.</param>
/// <param name="Limit">To how many others an entity may lead; null for any number.</param>
internal sealed record EntityChain<T>(string Member, Func<T, IEnumerable<EntityId<T>>> Next, int? Limit = null);
