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
    private const double Outliers = 0.115;
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

    /// <summary>The dataset of flat claims. No two claims of a scope are of one source, so that nothing but their figures is said of them.</summary>
    public static ConflictDataset Dataset(FlatClaim[] claims)
    {
        var seen = new Dictionary<(string, string, string), int>();
        return ConflictDataset.Create(new()
        {
            Actors = claims.Select(claim => claim.Actor).Distinct().Select(id => new Actor { Id = EntityId<Actor>.Parse(id), Kind = ActorKind.ArmedGroup, Names = LocalizedNames.Of(id) }).ToEquatableList(),
            Places = claims.Select(claim => claim.Place).Distinct().Select(id => new Place { Id = EntityId<Place>.Parse(id), Names = LocalizedNames.Of(id) }).ToEquatableList(),
            Measures = Measures.Select(id => new Measure { Id = EntityId<Measure>.Parse(id), Kind = MeasureKind.Level, Names = LocalizedNames.Of(id) }).ToEquatableList(),
            Sources = Enumerable.Range(0, Sources).Select(i => new Source { Id = EntityId<Source>.Parse($"source-{i}"), Names = LocalizedNames.Of($"Source {i}") }).ToEquatableList(),
            Reports = Enumerable.Range(0, Sources).Select(i => new Report { Id = EntityId<Report>.Parse($"report-{i}"), Publisher = EntityId<Source>.Parse($"source-{i}"), Date = UncertainDate.On(new(2025, 3, 1)) }).ToEquatableList(),
            Claims = claims.Select(ToClaim).ToEquatableList(),
        });

        Claim ToClaim(FlatClaim claim)
        {
            var key = (claim.Measure, claim.Actor, claim.Place);
            var number = seen.TryGetValue(key, out var known) ? known + 1 : 0;
            seen[key] = number;
            return new()
            {
                Id = EntityId<Claim>.Parse(claim.Id),
                Report = EntityId<Report>.Parse($"report-{(number + claim.Place.Length) % Sources}"),
                Scope = new()
                {
                    Measure = EntityId<Measure>.Parse(claim.Measure),
                    Actor = EntityId<Actor>.Parse(claim.Actor),
                    Place = EntityId<Place>.Parse(claim.Place),
                    Period = UncertainPeriod.Between(UncertainDate.On(claim.Start), UncertainDate.On(claim.End)),
                },
                Quantity = new() { Figure = Figure.Between(claim.Low, claim.High), Unit = EntityId<MeasurementUnit>.Parse("persons") },
            };
        }
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
