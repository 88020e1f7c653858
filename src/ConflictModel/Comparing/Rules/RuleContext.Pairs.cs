using ConflictModel.Engine;

namespace ConflictModel;

/// <content>Relations between claims.</content>
public abstract partial class RuleContext
{
    /// <summary>
    /// Determines whether a claim may have been stated as early as another: the first day on which it may have been stated is not after
    /// that of the other.
    /// </summary>
    /// <param name="first">A claim of the dataset.</param>
    /// <param name="second">Another claim of the dataset.</param>
    /// <returns>Whether it may; of a claim without a known date, always.</returns>
    /// <exception cref="ArgumentException">A claim is not in the dataset.</exception>
    public bool MayBeStatedFirst(Claim first, Claim second)
    {
        var times = Run.Frame.Rows.Times;
        return times.StatedAt(KeyOf(first)).CompareStart(times.StatedAt(KeyOf(second))) <= 0;
    }

    /// <summary>Gets the lineage of two claims: one statement, one origin, possibly one, or independent origins.</summary>
    /// <param name="first">A claim of the dataset.</param>
    /// <param name="second">Another claim of the dataset.</param>
    /// <returns>The lineage.</returns>
    /// <exception cref="ArgumentException">A claim is not in the dataset.</exception>
    public Lineage LineageOf(Claim first, Claim second) => Run.Frame.Pairs.LineageOf(KeyOf(first), KeyOf(second));

    /// <summary>Determines whether the scope of one claim is within that of another, their periods left aside.</summary>
    /// <param name="narrower">A claim of the dataset.</param>
    /// <param name="wider">Another claim of the dataset.</param>
    /// <returns>Certain for one scope; Possible if a coordinate is left out by one of them.</returns>
    /// <exception cref="ArgumentException">A claim is not in the dataset.</exception>
    public Certainty IsWithin(Claim narrower, Claim wider)
    {
        var keys = Dataset.Keys;
        return Run.Frame.Rows.Order.IsWithin(keys.ScopeKeys[keys.ScopeOf(KeyOf(narrower))], keys.ScopeKeys[keys.ScopeOf(KeyOf(wider))]);
    }

    /// <summary>
    /// Determines whether two claims hold at the same time, as their measures and mode take time, under the simultaneity policy in use.
    /// </summary>
    /// <param name="first">A claim of the dataset.</param>
    /// <param name="second">Another claim of the dataset.</param>
    /// <returns>Certain if the time of each is certainly within that of the other.</returns>
    /// <exception cref="ArgumentException">A claim is not in the dataset.</exception>
    public Certainty AreSimultaneous(Claim first, Claim second)
    {
        var (a, b) = (KeyOf(first), KeyOf(second));
        return Run.Frame.Rows.TimeOrder(a, b).And(Run.Frame.Rows.TimeOrder(b, a));
    }

    /// <summary>
    /// Determines whether the figure of a claim lies above what another claim of the same scope leaves room for, at its time: faster than
    /// <see cref="Compare"/>, which also says why.
    /// </summary>
    /// <param name="first">A claim of the dataset.</param>
    /// <param name="second">Another claim of its scope.</param>
    /// <returns>
    /// Certain for a contradiction, Possible for a tension; No where a correction explains it, and where a claim is not compared.
    /// </returns>
    /// <exception cref="ArgumentException">A claim is not in the dataset.</exception>
    public Certainty Exceeds(Claim first, Claim second)
    {
        var (a, b) = (KeyOf(first), KeyOf(second));
        var isSameScope = Dataset.Keys.ScopeOf(a) == Dataset.Keys.ScopeOf(b);
        if (!isSameScope)
        {
            throw OfDifferentScopes(first, second, nameof(second));
        }

        return Run.Frame.Rows.Test(a, b, Certainty.Certain) switch
        {
            Verdict.Contradiction => Certainty.Certain,
            Verdict.Tension => Certainty.Possible,
            _ => Certainty.No,
        };
    }

    /// <summary>
    /// Of some claims of one scope, each that exceeds another of them (<see cref="Exceeds"/>), or is exceeded by one, in the pair with the
    /// widest gap. Claims of one origin about one time are not compared each with each, so that there may be many.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <param name="partOf">What claims have in common that are not to be held against each other, compared by its equality;
    /// <see langword="null"/> for nothing.</param>
    /// <returns>The pairs, each once, ordered by the ids of their claims.</returns>
    /// <exception cref="ArgumentException">A claim is not in the dataset, or they have different scopes.</exception>
    public IReadOnlyList<(Claim Higher, Claim Lower)> WidestExcesses(IReadOnlyList<Claim> claims, Func<Claim, object?> partOf)
    {
        Guard.NotNull(claims);
        Guard.NotNull(partOf);
        var keys = claims.Select(KeyOf).ToArray();
        var apart = Array.FindIndex(keys, key => Dataset.Keys.ScopeOf(key) != Dataset.Keys.ScopeOf(keys[0]));
        if (apart >= 0)
        {
            throw OfDifferentScopes(claims[0], claims[apart], nameof(claims));
        }

        var parts = new Dictionary<object, int>();
        var numbers = claims.Select(NumberOf).ToArray();
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = numbers[i] < 0 ? parts.Count + i : numbers[i];
        }

        return keys.Length < 2 ? [] : [.. new ExcessSearch(Run.Frame.Rows, keys, numbers).Find().Distinct()
            .Select(pair => (Higher: claims[pair.High], Lower: claims[pair.Low]))
            .OrderBy(pair => pair.Higher.Id).ThenBy(pair => pair.Lower.Id)];

        int NumberOf(Claim claim) => partOf(claim) is not { } part ? -1
            : parts.TryGetValue(part, out var known) ? known
            : parts[part] = parts.Count;
    }

    /// <summary>Compares two claims.</summary>
    /// <param name="first">A claim of the dataset.</param>
    /// <param name="second">Another claim of the dataset.</param>
    /// <returns>The relation, and the reason.</returns>
    /// <exception cref="ArgumentException">A claim is not in the dataset.</exception>
    public PairComparison Compare(Claim first, Claim second) => Run.Frame.Compare(Guard.NotNull(first), Guard.NotNull(second));

    private static ArgumentException OfDifferentScopes(Claim first, Claim second, string parameter) =>
        new($"The claims '{first.Id}' and '{second.Id}' have different scopes; they must have the same scope.", parameter);
}
