namespace ConflictModel;

/// <summary>What claims refer to, as integer keys: read alike of a dataset, and of one to which claims are added.</summary>
internal abstract class KeyColumns
{
    private protected KeyColumns(Ancestry actors, Ancestry categories, Ancestry places, Ancestry events, MeasureOrder measures) =>
        (Actors, Categories, Places, Events, Measures) = (actors, categories, places, events, measures);

    /// <summary>The keys of a base.</summary>
    private protected KeyColumns(KeyColumns basis)
        : this(basis.Actors, basis.Categories, basis.Places, basis.Events, basis.Measures) =>
        (OfClaim, OfScope, TraitsOfScope) = (basis.OfClaim, basis.OfScope, basis.TraitsOfScope);

    public Ancestry Actors { get; }

    public Ancestry Categories { get; }

    public Ancestry Places { get; }

    public Ancestry Events { get; }

    public MeasureOrder Measures { get; }

    /// <summary>How many claims there are.</summary>
    public int ClaimCount => OfClaim.Count;

    /// <summary>The keys of a claim.</summary>
    public ref readonly ClaimKeys this[int claim] => ref OfClaim[claim];

    public int ScopeOf(int claim) => OfClaim[claim].Scope;

    public ref readonly ScopeKey ScopeKeyOf(int scope) => ref OfScope[scope];

    public ref readonly ScopeTraits TraitsOf(int scope) => ref TraitsOfScope[scope];

    /// <summary>The keys of claims, by claim.</summary>
    private protected Overlay<ClaimKeys> OfClaim { get; init; }

    /// <summary>The keys of scopes without their periods, by scope.</summary>
    private protected Overlay<ScopeKey> OfScope { get; init; }

    private protected Overlay<ScopeTraits> TraitsOfScope { get; init; }
}
