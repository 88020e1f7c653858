using System.Collections.Concurrent;
using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>One dataset under one set of options, shared by every rule, finding and pair comparison of a run.</summary>
internal sealed class ComparisonFrame
{
    private readonly Lazy<ConcurrentDictionary<int, EquatableList<EntityId<Source>>>> _origins = new(() => new());
    private readonly Lazy<PairComparer> _pairs;
    private readonly Lazy<List<List<int>>> _sharedNumbers;
    private readonly Lazy<List<List<int>>> _statedNumbers;

    public ComparisonFrame(ConflictDataset dataset, ComparisonOptions options, ComparisonShare? share = null)
        : this(
            dataset,
            options,
            new(dataset, options.Today),
            ClaimRows.Of(dataset, options.HedgePolicy, options.SimultaneityPolicy, options.RevisionPolicy),
            share?.ScopesOf(dataset))
    {
    }

    /// <summary>A frame of some claims of another frame's dataset, which looks at some of their scopes.</summary>
    public ComparisonFrame(ConflictDataset dataset, ComparisonFrame basis, Func<ScopeKey, bool> isOwn)
        : this(
            dataset,
            basis.Options,
            basis.Acknowledgements,
            new ClaimRows(dataset, basis.Rows),
            Array.ConvertAll(dataset.Keys.ScopeKeys, key => isOwn(key)))
    {
    }

    private ComparisonFrame(
        ConflictDataset dataset, ComparisonOptions options, AcknowledgementIndex acknowledgements, ClaimRows rows, bool[]? own)
    {
        Dataset = dataset;
        Options = options;
        Acknowledgements = acknowledgements;
        Rows = rows;
        Own = own;
        _pairs = new(() => new(Rows));
        _sharedNumbers = new(() => ConflictModel.SharedNumbers.Groups(Rows));
        _statedNumbers = new(() => ConflictModel.SharedNumbers.OfOneDate(Rows, SharedNumbers));
    }

    public ConflictDataset Dataset { get; }

    public ComparisonOptions Options { get; }

    public ClaimRows Rows { get; }

    /// <summary>The scopes to look at, by key; of two nested ones, the narrower decides. Null for all.</summary>
    public bool[]? Own { get; }

    public PairComparer Pairs => _pairs.Value;

    /// <summary>The claims of one origin that have one number: groups of two or more.</summary>
    public List<List<int>> SharedNumbers => _sharedNumbers.Value;

    /// <summary>The same, of statements of one date.</summary>
    public List<List<int>> StatedNumbers => _statedNumbers.Value;

    public AcknowledgementIndex Acknowledgements { get; }

    public bool IsOwn(int scope) => Own is null || Own[scope];

    /// <summary>The key of a claim; a claim of another dataset is rejected.</summary>
    public int KeyOf(Claim claim)
    {
        Guard.NotNull(claim);
        var key = Dataset.Claims.KeyOf(claim.Id);
        return key >= 0 && Dataset.Claims[key] == claim
            ? key
            : throw new ArgumentException(
                $"The claim '{claim.Id}' is not in the dataset; it must be one of the records of its Claims.", nameof(claim));
    }

    public ClaimReading ReadingOf(int claim) => new()
    {
        Estimate = Rows.EstimateOf(claim),
        Period = Rows.Times.PeriodOf(claim),
        Stated = Rows.Times.StatedOn(claim),
        Exclusion = Rows.ExclusionOf(claim),
    };

    /// <summary>The ids of a claim's origins; one list for all claims that are certainly of one origin.</summary>
    public EquatableList<EntityId<Source>> OriginsOf(int claim) => Rows.Origins[claim].Number is >= 0 and var number
        ? _origins.Value.GetOrAdd(number, (_, claim) => Rows.OriginsOf(claim), claim)
        : Rows.OriginsOf(claim);

    public PairComparison Compare(Claim first, Claim second)
    {
        var (a, b) = (KeyOf(first), KeyOf(second));
        return a == b
            ? throw new ArgumentException($"Both claims are '{first.Id}'; they must be different.", nameof(second))
            : Pairs.Compare(a, b) with { Dataset = Dataset };
    }

    public EquatableList<Claim> ClaimsOf(int scope, bool areCompared = true)
    {
        var claims = new List<Claim>();
        foreach (var claim in Dataset.Keys.ClaimsOf(scope))
        {
            if (Rows.IsCompared(claim) == areCompared)
            {
                claims.Add(Dataset.Claims[claim]);
            }
        }

        return claims.ToEquatableList();
    }

    public EquatableList<Scope> ScopesOf(Violations violations)
    {
        var scopes = Dataset.Keys.Scopes;
        return violations.Narrower == violations.Wider
            ? [scopes[violations.Narrower]]
            : [scopes[violations.Narrower], scopes[violations.Wider]];
    }

    public EquatableList<Witness> WitnessesOf(Violations violations)
    {
        var witnesses = new Witness[violations.Claims.Length];
        for (var i = 0; i < witnesses.Length; i++)
        {
            var (claim, opponent) = (violations.Claims[i], violations.StrongestOpponents[i]);

            // Between two scopes their order says which claim is the narrower; within one, the higher range.
            var isNarrower = violations.Narrower == violations.Wider
                ? Rows.EstimateOf(opponent).Plausible.IsBelow(Rows.EstimateOf(claim).Plausible) == Certainty.Certain
                : Dataset.Keys.ScopeOf(claim) == violations.Narrower;
            witnesses[i] = new()
            {
                Claim = Dataset.Claims[claim],
                Opponent = Dataset.Claims[opponent],
                Reason = isNarrower
                    ? Pairs.BoundsOf(claim, opponent, violations.Verdict)
                    : Pairs.BoundsOf(opponent, claim, violations.Verdict),
            };
        }

        Array.Sort(witnesses, static (a, b) => a.Claim.Id.CompareTo(b.Claim.Id));
        return EquatableList.Create<Witness>(witnesses);
    }

    public IEnumerable<PairComparison> PairsOf(Violations violations) =>
        new OrderSearch(Rows).Pairs(violations).Select(pair => Pairs.Violation(pair.Narrower, pair.Wider, violations.Verdict));
}
