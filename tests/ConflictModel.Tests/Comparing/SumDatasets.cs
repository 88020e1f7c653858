using FsCheck;
using FsCheck.Fluent;
using static System.FormattableString;

namespace ConflictModel.Tests;

/// <summary>
/// Small datasets with one disjoint or exhaustive set along one coordinate, claims about its whole "w" and its parts "x0", "x1" and so on, and times that are known to the day.
/// </summary>
internal static class SumDatasets
{
    // As days of October 2024; 0 stands for the beginning.
    private static readonly (string Text, int First, int Last)[] FlowPeriods =
    [
        ("2024-10", 1, 31), ("2024-10-05", 5, 5), ("2024-10-06", 6, 6), ("2024-10-05/2024-10-06", 5, 6), ("2024-10-06/2024-10-07", 6, 7), ("2024-10-04/2024-10-20", 4, 20),
    ];

    // Each an earlier total, what is added to it, and the total then.
    private static readonly (string Text, int First, int Last)[][] Series =
    [
        [("../2024-10-05", 0, 5), ("2024-10-06", 6, 6), ("../2024-10-06", 0, 6)],
        [("../2024-10-05", 0, 5), ("2024-10-06/2024-10-07", 6, 7), ("../2024-10-07", 0, 7)],
        [("2024-10-01/2024-10-05", 1, 5), ("2024-10-06", 6, 6), ("2024-10-01/2024-10-06", 1, 6)],
    ];

    private static readonly (string Text, int First, int Last)[] LevelPeriods = [("2024-10-05", 5, 5), ("2024-10-06", 6, 6)];

    private static readonly Dictionary<string, (int First, int Last)> Days = FlowPeriods.Concat(Series.SelectMany(periods => periods)).Concat(LevelPeriods)
        .DistinctBy(period => period.Text)
        .ToDictionary(period => period.Text, period => (period.First, period.Last), StringComparer.Ordinal);

    // The first two when all is settled, the others while it is being counted.
    private static readonly string[] Dates = ["2024-11-01", "2024-11-20", "2024-10-06", "2024-10-07", "2024-10-09", "2024-10-11"];

    private static readonly decimal[] Numbers = [0, 1, 2.5m, 5, 10, 10, 15, 20, 20, 25, 30, 40, 50, 60, 100];

    public static Arbitrary<DatasetContents> Arbitrary { get; } = Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => Make(new(seed))),
        contents => contents.Claims.Select(left => contents with { Claims = contents.Claims.Where(claim => claim != left).ToEquatableList() }));

    /// <summary>The first and the last day of a period, day 0 for the beginning; <see langword="null"/> where a claim gives none.</summary>
    public static (int First, int Last)? DaysOf(Claim claim) => claim.Scope.Period is { } period ? Days[period.ToString()] : null;

    private static DatasetContents Make(Random random)
    {
        var coordinate = Pick(random, ScopeCoordinate.Measure, ScopeCoordinate.Category, ScopeCoordinate.Actor, ScopeCoordinate.Place, ScopeCoordinate.Event);
        var kind = random.Next(4) == 0 ? MeasureKind.Level : MeasureKind.Flow;
        var parts = Enumerable.Range(0, Pick(random, 2, 2, 3, 4)).Select(part => Invariant($"x{part}")).ToList();
        var isExhaustive = random.Next(3) > 0;
        var isCounted = random.Next(2) == 0;
        var mode = random.Next(6) == 0 ? Mode.Planned : Mode.Actual;
        var isSeries = kind == MeasureKind.Flow && random.Next(5) < 2;
        var periods = isSeries ? Pick(random, Series) : kind == MeasureKind.Level ? LevelPeriods : FlowPeriods;

        // Most datasets have few times to talk about, else hardly two claims would meet.
        var focus = isSeries ? periods : [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(random, periods))];
        var others = isSeries ? Pick(random, Series) : periods;
        return new()
        {
            // Each kind of entity has a whole and its parts, though the set is along one coordinate only. Not every part is nested in the whole.
            Measures = Entities<Measure>(parts, (id, isPart) => new()
            {
                Id = new(id),
                Names = LocalizedNames.Of(id),
                Kind = kind,
                IsReclassifiable = kind == MeasureKind.Flow && random.Next(4) == 0,
                BoundedBy = isPart && random.Next(4) > 0 ? [new() { Measure = new("w"), Strength = random.Next(4) == 0 ? BoundStrength.Usually : BoundStrength.Always }] : [],
            }),
            Categories = Entities<Category>(parts, (id, isPart) => new() { Id = new(id), Names = LocalizedNames.Of(id), Parents = Parents<Category>(random, isPart) }),
            Actors = Entities<Actor>(parts, (id, isPart) => new() { Id = new(id), Names = LocalizedNames.Of(id), Parents = Parents<Actor>(random, isPart) }),
            Places = Entities<Place>(parts, (id, isPart) => new() { Id = new(id), Names = LocalizedNames.Of(id), Parents = Parents<Place>(random, isPart) }),
            Events = Entities<ConflictEvent>(parts, (id, isPart) => new() { Id = new(id), Names = LocalizedNames.Of(id), Parents = Parents<ConflictEvent>(random, isPart) }),
            MeasurementUnits = [new() { Id = new("dozens-of-persons"), Names = LocalizedNames.Of("dozens"), Dimension = Dimension.Persons, Factor = 12 }],
            Reports = Dates.Select((date, i) => new Report { Id = new(Invariant($"r{i}")), Date = UncertainDate.Parse(date) }).ToEquatableList(),
            DisjointSets = [Set(coordinate, parts, isExhaustive)],
            Claims = Enumerable.Range(0, random.Next(3, 10)).Select(id => new Claim
            {
                Id = new(Invariant($"k{id}")),
                Report = new(Invariant($"r{(isCounted ? random.Next(Dates.Length) : random.Next(5) == 0 ? 1 : 0)}")),
                Stance = random.Next(20) == 0 ? Pick(random, Enum.GetValues<Stance>()) : Stance.Affirms,
                Standing = random.Next(20) == 0 ? Pick(random, Enum.GetValues<Standing>()) : Standing.Current,
                Scope = At(coordinate, random.Next(isSeries ? 6 : 3) is 0 or > 2 ? "w" : Pick(random, [.. parts]), new()
                {
                    Measure = new("w"),
                    Category = new("w"),
                    Actor = new("w"),
                    Counterparty = random.Next(12) == 0 ? new("w") : default,
                    Place = new("w"),
                    Event = new("w"),
                    Mode = mode,
                    Period = mode == Mode.Planned && random.Next(2) == 0 ? null : UncertainPeriod.Parse(Pick(random, random.Next(8) == 0 ? others : focus).Text),
                }),
                Quantity = new() { Figure = FigureOf(random), Unit = new(random.Next(16) switch { 0 => "items", 1 => "dozens-of-persons", _ => "persons" }) },
            }).ToEquatableList(),
        };
    }

    /// <summary>A scope with another entity at one coordinate.</summary>
    public static Scope At(ScopeCoordinate coordinate, string id, Scope scope) => coordinate switch
    {
        ScopeCoordinate.Measure => scope with { Measure = new(id) },
        ScopeCoordinate.Category => scope with { Category = new(id) },
        ScopeCoordinate.Actor => scope with { Actor = new(id) },
        ScopeCoordinate.Place => scope with { Place = new(id) },
        _ => scope with { Event = new(id) },
    };

    private static EquatableList<T> Entities<T>(List<string> parts, Func<string, bool, T> make) => parts.Select(part => make(part, true)).Prepend(make("w", false)).ToEquatableList();

    private static EquatableList<EntityId<T>> Parents<T>(Random random, bool isPart) => isPart && random.Next(4) > 0 ? [new("w")] : [];

    private static DisjointSet Set(ScopeCoordinate coordinate, List<string> parts, bool isExhaustive)
    {
        return coordinate switch
        {
            ScopeCoordinate.Measure => Of<Measure>(),
            ScopeCoordinate.Category => Of<Category>(),
            ScopeCoordinate.Actor => Of<Actor>(),
            ScopeCoordinate.Place => Of<Place>(),
            _ => Of<ConflictEvent>(),
        };

        DisjointSet<T> Of<T>() => new() { Id = new("set"), Whole = new("w"), Parts = parts.Select(part => new EntityId<T>(part)).ToEquatableList(), IsExhaustive = isExhaustive };
    }

    private static Figure FigureOf(Random random)
    {
        var (a, b) = (Pick(random, Numbers), Pick(random, Numbers));
        return random.Next(14) switch
        {
            0 => Figure.AtLeast(a),
            1 => Figure.MoreThan(a),
            2 => Figure.AtMost(a),
            3 => Figure.LessThan(a + 1),
            4 => Figure.Between(Math.Min(a, b), Math.Max(a, b)),
            5 => Figure.About(a),
            6 => Figure.Unquantified,
            _ => Figure.Exactly(a),
        };
    }

    private static T Pick<T>(Random random, params ReadOnlySpan<T> items) => items[random.Next(items.Length)];
}
