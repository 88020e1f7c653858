using NodaTime;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>
/// Claims of a fixed seed: scopes of Zipf-like size (8 claims on average, 500 at most), windows of 1 to 30 days in one year, and ranges of which about 1.3 pairs a claim exclude each other in one window.
/// </summary>
internal static class ClaimGenerator
{
    private const int Actors = 300;
    private const int Sources = 1000;
    private const int Largest = 500;
    private const double Exponent = 1.747;
    private const double Outliers = 0.14;
    private static readonly LocalDate FirstDay = new(2024, 1, 1);
    private static readonly string[] Measures = ["present", "in-training", "detained", "displaced"];

    /// <summary>The claims as flat rows; the same for the same count.</summary>
    public static FlatClaim[] Flat(int count)
    {
        var random = new Random(count);
        var sizes = SizeTable();
        var claims = new FlatClaim[count];
        for (var (next, scope) = (0, 0); next < count; scope++)
        {
            var (measure, actor, place) = (Measures[scope % Measures.Length], $"actor-{scope / Measures.Length % Actors}", $"place-{scope / Measures.Length / Actors}");
            var size = Math.Min(count - next, Size(random, sizes));
            var level = random.Next(500, 900);
            for (var i = 0; i < size; i++, next++)
            {
                var start = FirstDay.PlusDays(random.Next(0, 336));
                var factor = random.NextDouble() < Outliers ? random.Next(3, 9) : 1;
                var low = factor * (level + random.Next(-50, 50));
                claims[next] = new($"c{next}", measure, actor, place, start, start.PlusDays(random.Next(0, 30)), low, factor * (level + random.Next(300, 900)));
            }
        }

        // As reports come in: not scope by scope.
        random.Shuffle(claims);
        return claims;
    }

    /// <summary>Claims about one scope and one day.</summary>
    public static FlatClaim[] OneScope(int count, bool agree) =>
        [.. Enumerable.Range(0, count).Select(i => new FlatClaim($"c{i}", Measures[0], "actor", "place", FirstDay, FirstDay.PlusDays(1), agree ? 100 : 10 * i, agree ? 200 + i : (10 * i) + 5))];

    /// <summary>The dataset of flat claims.</summary>
    public static ConflictDataset Dataset(FlatClaim[] claims) => Dataset(
        claims,
        [.. claims.Select(claim => claim.Actor).Distinct().Select(id => (id, (string?)null))],
        [.. claims.Select(claim => claim.Place).Distinct().Select(id => (id, (string?)null))]);

    /// <summary>The dataset of flat claims about actors and places of which some are part of others. No two claims of a scope are of one source, so that nothing but their figures is said of them.</summary>
    public static ConflictDataset Dataset(FlatClaim[] claims, List<(string Id, string? Parent)> actors, List<(string Id, string? Parent)> places)
    {
        var seen = new Dictionary<(string, string, string), int>();
        var numbers = claims.Select(claim => seen[(claim.Measure, claim.Actor, claim.Place)] = seen.GetValueOrDefault((claim.Measure, claim.Actor, claim.Place), -1) + 1).ToArray();
        var sources = Math.Max(Sources, numbers.Max() + 1);
        return ConflictDataset.Create(new()
        {
            Actors = actors.Select(actor => new Actor { Id = new EntityId<Actor>(actor.Id), Kind = ActorKind.ArmedGroup, Names = LocalizedNames.Of(actor.Id), Parents = actor.Parent is null ? [] : [new EntityId<Actor>(actor.Parent)] }).ToEquatableList(),
            Places = places.Select(place => new Place { Id = new EntityId<Place>(place.Id), Names = LocalizedNames.Of(place.Id), Parents = place.Parent is null ? [] : [new EntityId<Place>(place.Parent)] }).ToEquatableList(),
            Measures = Measures.Select(id => new Measure { Id = new EntityId<Measure>(id), Kind = MeasureKind.Level, Names = LocalizedNames.Of(id) }).ToEquatableList(),
            Sources = Enumerable.Range(0, sources).Select(i => new Source { Id = new EntityId<Source>($"source-{i}"), Names = LocalizedNames.Of($"Source {i}") }).ToEquatableList(),
            Reports = Enumerable.Range(0, sources).Select(i => new Report { Id = new EntityId<Report>($"report-{i}"), Publisher = new EntityId<Source>($"source-{i}"), Date = UncertainDate.On(new(2025, 3, 1)) }).ToEquatableList(),
            Claims = claims.Select((claim, i) => ToClaim(claim, numbers[i])).ToEquatableList(),
        });

        Claim ToClaim(FlatClaim claim, int number) => new()
        {
            Id = new EntityId<Claim>(claim.Id),
            Report = new EntityId<Report>($"report-{number}"),
            Scope = new()
            {
                Measure = new EntityId<Measure>(claim.Measure),
                Actor = new EntityId<Actor>(claim.Actor),
                Place = new EntityId<Place>(claim.Place),
                Period = UncertainPeriod.Between(UncertainDate.On(claim.Start), UncertainDate.On(claim.End)),
            },
            Quantity = new() { Figure = Figure.Between(claim.Low, claim.High), Unit = new EntityId<MeasurementUnit>("persons") },
        };
    }

    private static double[] SizeTable()
    {
        var cumulative = new double[Largest];
        var sum = 0.0;
        for (var i = 0; i < Largest; i++)
        {
            sum += Math.Pow(i + 1, -Exponent);
            cumulative[i] = sum;
        }

        return cumulative;
    }

    private static int Size(Random random, double[] cumulative)
    {
        var index = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return (index < 0 ? ~index : index) + 1;
    }
}
