namespace ConflictModel;

/// <summary>Visits the references of a claim.</summary>
internal interface IClaimReferenceVisitor
{
    /// <summary>Gets whether the visitor needs the path of each source in an attribution.</summary>
    static abstract bool NeedsPlaces { get; }

    /// <summary>Looks at a reference.</summary>
    /// <param name="member">The member of the claim.</param>
    /// <param name="kind">What it names.</param>
    /// <param name="table">The table of that kind.</param>
    /// <param name="slug">The slug.</param>
    /// <returns>Whether to go on.</returns>
    bool Visit(string member, EntityKind kind, IKeyedEntities table, string slug);
}
