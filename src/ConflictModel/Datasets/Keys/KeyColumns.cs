using System.Collections.Immutable;

namespace ConflictModel;

/// <summary>The references of claims as integer keys, of a dataset or of a dataset to which claims are added.</summary>
internal abstract class KeyColumns
{
    private protected KeyColumns(ImmutableArray<Ancestry> axes, MeasureOrder measures, EventPlaces eventPlaces) =>
        (Axes, Measures, EventPlaces) = (axes, measures, eventPlaces);

    /// <summary>The keys of a base.</summary>
    private protected KeyColumns(KeyColumns basis)
        : this(basis.Axes, basis.Measures, basis.EventPlaces) =>
        (OfClaim, OfScope, TraitsOfScope) = (basis.OfClaim, basis.OfScope, basis.TraitsOfScope);

    /// <summary>Which entity is within which on each axis, at its slot.</summary>
    public ImmutableArray<Ancestry> Axes { get; }

    public Ancestry Actors => Axes[ScopeAxis.SlotOf(ScopeCoordinate.Actor)];

    public Ancestry Categories => Axes[ScopeAxis.SlotOf(ScopeCoordinate.Category)];

    public MeasureOrder Measures { get; }

    public EventPlaces EventPlaces { get; }

    /// <summary>The number of claims.</summary>
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
