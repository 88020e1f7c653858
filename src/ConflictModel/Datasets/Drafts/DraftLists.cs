using System.Collections;

namespace ConflictModel;

/// <summary>The entries that a reader has collected.</summary>
internal sealed class DraftLists
{
    private readonly Dictionary<EntityKind, IList> _entities = [];

    /// <summary>Gets whether the document is truncated, so that any of its entries may be missing.</summary>
    public bool IsCutShort { get; set; }

    /// <summary>Gets whether the document has claims itself.</summary>
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

    /// <summary>Adds an entry that was made in code at the end of its list; what it lacks is a problem.</summary>
    /// <param name="draft">The entry.</param>
    /// <param name="counts">How many entries the lists have to which entries were added before.</param>
    public void Add(EntityDraft draft, Dictionary<string, int> counts)
    {
        var list = draft.List;
        if (!counts.TryGetValue(list, out var count))
        {
            count = EntriesOf(list).Count(entry => entry.List == list);
        }

        counts[list] = count + 1;
        var placed = draft with { Location = draft.Location with { Path = Invariant($"$.{list}[{count}]") } };
        foreach (var (member, _) in placed.Needed.Where(needed => !needed.Value.IsGiven).DistinctBy(needed => needed.Member))
        {
            Problems.Add(
                DatasetProblemKind.Syntax,
                placed.LocationOf(member),
                $"The member '{member}' is missing; an entry of '{list}' must have it.");
        }

        switch (placed)
        {
            case ClaimDraft claim:
                Claims.Add(claim);
                break;
            case DisjointSetDraft set:
                DisjointSets.Add(set);
                break;
            case AcknowledgementDraft acknowledgement:
                Acknowledgements.Add(acknowledgement);
                break;
            default:
                EntityKind.All.First(kind => kind.Lists.Contains(list)).Add(placed, this);
                break;
        }
    }

    private IEnumerable<EntityDraft> EntriesOf(string list) => list switch
    {
        "claims" => Claims,
        "disjointSets" => DisjointSets,
        "acknowledgements" => Acknowledgements,
        _ => EntityKind.All.First(kind => kind.Lists.Contains(list)).In(this),
    };
}
