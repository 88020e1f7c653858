using NodaTime;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>Claims about actors and places in trees of depth 5: a whole is about the sum of its parts, and now and then a claim is several times too large.</summary>
internal sealed class NestedClaims
{
    private const int Branches = 5;
    private const int PlaceLevels = 6;
    private const int ActorLevels = 6;
    private const int Mean = 10;
    private const double Outliers = 0.02;
    private static readonly LocalDate FirstDay = new(2024, 1, 1);

    private readonly List<FlatClaim> _claims;
    private readonly int[] _parentOfActor = Parents(2, ActorLevels);
    private readonly int[] _parentOfPlace = Parents(Branches, PlaceLevels);

    private NestedClaims(int count)
    {
        var random = new Random(count);
        _claims = new(count);
        var seen = new HashSet<(int, int)>();
        while (_claims.Count < count)
        {
            var (actor, place) = (random.Next(_parentOfActor.Length), random.Next(_parentOfPlace.Length));
            if (!seen.Add((actor, place)))
            {
                continue;
            }

            // Halved with each level of actors, divided by five with each of places.
            var level = 4_000_000.0 / Math.Pow(2, Depth(_parentOfActor, actor)) / Math.Pow(Branches, Depth(_parentOfPlace, place));
            for (var (i, size) = (0, Math.Min(count - _claims.Count, random.Next(1, 2 * Mean))); i < size; i++)
            {
                var start = FirstDay.PlusDays(random.Next(0, 336));
                var factor = random.NextDouble() < Outliers ? random.Next(5, 60) : 1;
                var low = (decimal)Math.Floor(factor * level * (0.7 + (0.2 * random.NextDouble())));
                _claims.Add(new($"c{_claims.Count}", "present", $"actor-{actor}", $"place-{place}", start, start.PlusDays(random.Next(0, 30)), low, Math.Ceiling(low * 1.8m)));
            }
        }

        Scopes = seen.Count;
    }

    public int Scopes { get; }

    public static NestedClaims Generate(int count) => new(count);

    /// <summary>What a user would write: claims by actor and place, and for each scope those of every actor and place above it.</summary>
    public List<(FlatClaim First, FlatClaim Second)> Pairs()
    {
        var pairs = new List<(FlatClaim, FlatClaim)>();
        var scopes = _claims.GroupBy(claim => (claim.Actor, claim.Place)).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var ((actor, place), members) in scopes)
        {
            for (var i = 0; i < members.Count; i++)
            {
                for (var j = i + 1; j < members.Count; j++)
                {
                    var (a, b) = (members[i], members[j]);
                    if (a.Start <= b.End && b.Start <= a.End && (a.Low > b.High || b.Low > a.High))
                    {
                        pairs.Add((a, b));
                    }
                }
            }

            foreach (var widerActor in Upwards(_parentOfActor, actor, "actor-"))
            {
                foreach (var widerPlace in Upwards(_parentOfPlace, place, "place-"))
                {
                    if ((widerActor == actor && widerPlace == place) || !scopes.TryGetValue((widerActor, widerPlace), out var others))
                    {
                        continue;
                    }

                    foreach (var a in members)
                    {
                        foreach (var b in others)
                        {
                            if (a.Start <= b.End && b.Start <= a.End && a.Low > b.High)
                            {
                                pairs.Add((a, b));
                            }
                        }
                    }
                }
            }
        }

        return pairs;
    }

    public ConflictDataset ToDataset() => ClaimGenerator.Dataset([.. _claims], Entities(_parentOfActor, "actor-"), Entities(_parentOfPlace, "place-"));

    private static List<(string Id, string? Parent)> Entities(int[] parents, string prefix) => [.. parents.Select((parent, i) => ($"{prefix}{i}", parent < 0 ? null : $"{prefix}{parent}"))];

    private static IEnumerable<string> Upwards(int[] parents, string id, string prefix)
    {
        for (var i = int.Parse(id.AsSpan(prefix.Length), System.Globalization.CultureInfo.InvariantCulture); i >= 0; i = parents[i])
        {
            yield return $"{prefix}{i}";
        }
    }

    private static int Depth(int[] parents, int i) => parents[i] < 0 ? 0 : 1 + Depth(parents, parents[i]);

    private static int[] Parents(int branches, int levels)
    {
        var parents = new List<int> { -1 };
        for (var (level, start) = (1, 0); level < levels; level++)
        {
            var end = parents.Count;
            for (var parent = start; parent < end; parent++)
            {
                for (var branch = 0; branch < branches; branch++)
                {
                    parents.Add(parent);
                }
            }

            start = end;
        }

        return [.. parents];
    }
}
