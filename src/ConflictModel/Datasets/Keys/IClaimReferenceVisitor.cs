namespace ConflictModel;

/// <summary>Looks at what a claim refers to, one reference after the other.</summary>
internal interface IClaimReferenceVisitor
{
    /// <summary>Whether it must be told at which place of an attribution a source stands, and not only that it stands in one.</summary>
    static abstract bool NeedsPlaces { get; }

    /// <summary>Looks at a reference.</summary>
    /// <param name="member">The member of the claim.</param>
    /// <param name="kind">What it names.</param>
    /// <param name="table">All that there is of that kind.</param>
    /// <param name="slug">The slug.</param>
    /// <returns>Whether to go on.</returns>
    bool Visit(string member, EntityKind kind, IKeyedEntities table, string slug);
}
