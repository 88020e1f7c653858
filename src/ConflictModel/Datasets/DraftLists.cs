using System.Collections;

namespace ConflictModel;

/// <summary>What a reader has gathered so far of a draft.</summary>
internal sealed class DraftLists
{
    private readonly Dictionary<EntityKind, IList> _entities = [];

    /// <summary>Whether the document ends before it is whole, so that any of its entries may be missing.</summary>
    public bool IsCutShort { get; set; }

    /// <summary>Whether the document has claims itself.</summary>
    public bool HasClaims { get; set; }

    /// <summary>The kinds of drafts of which entries could not be read, so that it is not known what ids there are.</summary>
    public HashSet<Type> Unread { get; } = [];

    public DraftValue Title { get; set; }

    public DraftValue Description { get; set; }

    public DraftValue EarliestDate { get; set; }

    public DraftValue ClaimsFile { get; set; }

    public List<ClaimDraft> Claims { get; } = [];

    public List<DisjointSetDraft> DisjointSets { get; } = [];

    public List<AcknowledgementDraft> Acknowledgements { get; } = [];

    public ProblemList Problems { get; init; } = new();

    /// <summary>The entities of a kind.</summary>
    public List<TDraft> Of<T, TDraft>(EntityKind<T, TDraft> kind)
        where T : class, IIdentified<T>
        where TDraft : EntityDraft
    {
        if (!_entities.TryGetValue(kind, out var drafts))
        {
            _entities.Add(kind, drafts = new List<TDraft>());
        }

        return (List<TDraft>)drafts;
    }
}
