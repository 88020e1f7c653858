using FsCheck;
using FsCheck.Fluent;
using static System.FormattableString;

namespace ConflictModel.Tests;

/// <summary>
/// Small datasets for property tests: few coordinates, so that scopes nest and meet; few numbers, so that bounds tie; every hedge, form of date, stance and kind of origin.
/// A counterexample shrinks by leaving out claims and by leaving unsaid what they say.
/// </summary>
internal static class RandomDatasets
{
    private static readonly string[] Dates =
    [
        "2024-10-18", "2024-10-18", "2024-10-18", "2024-10-19", "2024-10-20", "2024-10-22", "2024-10-25", "2024-11-20", "2024-10", "2024-11", "2024",
        "2024-10-18~", "2024-10~", "2024-10-18?", "2024-10-1X", "[2024-10-17..2024-10-19]", "[2024-10-18..]",
        "2024-10-18T08:00Z", "2024-10-18T20:00:00Z", "2024-10-18T22:00+02:00", "2024-10-19T01:00:00+03:00", "2024-10-18T08:00", "2024-10-18T18:30", "2024-10-19T10:00",
    ];

    private static readonly string[] Periods =
    [
        .. Dates, "2024-09", "2024-10/2024-11", "2024-10-01/2024-10-31", "2024-10-05/2024-10-20", "2024-10-18/2024-10-18", "2024-10-16~/2024-10-20", "2024-10/2024-10",
        "../2024-10-17", "../2024-10-18", "../2024-10-18", "../2024-10-19", "../2024-10-20", "../2024-10-22", "../2024-10", "../2024-10-18~", "../..", "../",
        "/2024-10-18", "/2024-10-20", "2024-10-01/..", "2024-10-18/", "2024-10-01/2024-10-18",
        "2024-10-18T08:00Z/2024-10-18T20:00Z", "2024-10-18T08:00Z/2024-10-18T12:00Z", "2024-10-18T08:00/2024-10-18T20:00", "2024-10-18T20:00Z/2024-10-19T08:00Z", "2024-10-16/2024-10-18T12:00Z",
        "2024-10-18T08:00Z/2024-10-19", "2024-10-18T08:00Z/..", "2024-10-18T20:00/", "/2024-10-18T20:00Z",
        "../2024-10-18T08:00Z", "../2024-10-18T08:00Z", "../2024-10-18T20:00Z", "../2024-10-18T22:00:00+02:00", "../2024-10-18T12:00", "../2024-10-18T20:00",
    ];

    private static readonly string[] EventPeriods =
    [
        "2024-10-18", "2024-10-18", "2024-10-19", "2024-10-18~", "2024-10", "2024-10-16/2024-10-18", "2024-10-05/2024-10-20", "2024-10-16~/2024-10-20", "2024-10-01/..", "../2024-10-20",
        "2024-10-18T08:00Z", "2024-10-18T08:00Z/2024-10-18T20:00Z", "2024-10-18T20:00Z/2024-10-19T08:00Z", "2024-10-16/2024-10-18T12:00Z",
    ];

    private static readonly decimal[] Numbers = [1, 5, 9, 10, 10, 10, 11, 15, 20, 20, 30, 50, 100, 100, 120, 200, 1000, 0, 2.5m];

    private static readonly string[] Units = ["persons", "persons", "persons", "persons", "persons", "persons", "persons", "dozens-of-persons", "tenths-of-persons", "items"];

    public static Gen<DatasetContents> Contents { get; } = Gen.Choose(0, int.MaxValue).Select(seed => Make(new(seed)));

    public static Arbitrary<DatasetContents> Arbitrary { get; } = Arb.From(Contents, Smaller);

    /// <summary>The same records in another order.</summary>
    public static DatasetContents Shuffled(DatasetContents contents, Random random) => contents with
    {
        Actors = Shuffled(contents.Actors, random),
        Categories = Shuffled(contents.Categories, random),
        Places = Shuffled(contents.Places, random),
        Events = Shuffled(contents.Events, random),
        Measures = Shuffled(contents.Measures, random),
        MeasurementUnits = Shuffled(contents.MeasurementUnits, random),
        Sources = Shuffled(contents.Sources, random),
        Reports = Shuffled(contents.Reports, random),
        Claims = Shuffled(contents.Claims, random),
    };

    public static EquatableList<T> Shuffled<T>(IEnumerable<T> items, Random random)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return shuffled.ToEquatableList();
    }

    private static DatasetContents Make(Random random)
    {
        var contents = new DatasetContents
        {
            Categories = Nested(random, 5, (id, parents) => new Category { Id = new($"c{id}"), Names = LocalizedNames.Of($"C{id}"), Parents = Ids<Category>("c", parents) }),
            Places = Nested(random, 5, (id, parents) => new Place { Id = new($"p{id}"), Names = LocalizedNames.Of($"P{id}"), Parents = Ids<Place>("p", parents) }),
            Actors = Nested(random, 4, (id, parents) => new Actor { Id = new($"a{id}"), Names = LocalizedNames.Of($"A{id}"), Kind = Pick(random, Enum.GetValues<ActorKind>()), Parents = Ids<Actor>("a", parents) }),
            Events = Nested(random, 3, (id, parents) => new ConflictEvent
            {
                Id = new($"e{id}"),
                Names = LocalizedNames.Of($"E{id}"),
                Kind = random.Next(2) == 0 ? ConflictEventKind.Incident : ConflictEventKind.Battle,
                Parents = Ids<ConflictEvent>("e", parents),
                Period = random.Next(3) == 0 ? null : UncertainPeriod.Parse(Pick(random, EventPeriods)),
                Place = random.Next(2) == 0 ? null : new EntityId<Place>($"p{random.Next(5)}"),
            }),
            Measures = Measures(random),
            MeasurementUnits =
            [
                new() { Id = new("dozens-of-persons"), Names = LocalizedNames.Of("dozens"), Dimension = Dimension.Persons, Factor = 12 },
                new() { Id = new("tenths-of-persons"), Names = LocalizedNames.Of("tenths"), Dimension = Dimension.Persons, Factor = 0.1m },
            ],
            Sources = Nested(random, 6, (id, parents) => new Source
            {
                Id = new($"s{id}"),
                Names = LocalizedNames.Of($"S{id}"),
                SpeaksFor = parents.Count > 0 && random.Next(3) == 0 ? new($"s{parents[0]}") : null,
                Actor = random.Next(2) == 0 ? null : new EntityId<Actor>($"a{random.Next(4)}"),
                IsUnspecific = random.Next(8) == 0,
            }),
            Reports = Enumerable.Range(0, 5).Select(id => new Report
            {
                Id = new($"r{id}"),
                Publisher = random.Next(4) == 0 ? null : new EntityId<Source>($"s{random.Next(6)}"),
                Date = random.Next(5) == 0 ? null : UncertainDate.Parse(Pick(random, Dates)),
            }).ToEquatableList(),
        };

        // Most datasets have one measure, mode and place to talk about more than others, else hardly two claims would meet.
        var focus = new Focus(random.Next(7), random.Next(5), random.Next(5), random.Next(3) == 0, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(random, Periods))]);
        var isSeries = random.Next(4) == 0;
        return contents with { Claims = Enumerable.Range(0, random.Next(2, 13)).Select(id => InSeries(random, Claim(random, id, focus), isSeries)).ToEquatableList() };
    }

    private static EquatableList<T> Nested<T>(Random random, int count, Func<int, IReadOnlyList<int>, T> make) => Enumerable.Range(0, count)
        .Select(id => make(id, [.. Enumerable.Range(0, id).Where(_ => random.Next(3) == 0)]))
        .ToEquatableList();

    private static EquatableList<EntityId<T>> Ids<T>(string prefix, IReadOnlyList<int> numbers) =>
        numbers.Select(number => new EntityId<T>(Invariant($"{prefix}{number}"))).ToEquatableList();

    // Flows bound flows and levels, levels bound levels, and flows at one event; no measure bounds itself.
    private static EquatableList<Measure> Measures(Random random) =>
    [
        Measure(random, 0, MeasureKind.Flow),
        Measure(random, 1, MeasureKind.Flow, 0, 6),
        Measure(random, 2, MeasureKind.Flow, 0, 1, 6) with { IsReclassifiable = random.Next(2) == 0 },
        Measure(random, 3, MeasureKind.Level, 0, 2),
        Measure(random, 4, MeasureKind.Level, 1, 3),
        Measure(random, 5, MeasureKind.Ratio),
        Measure(random, 6, MeasureKind.Level),
    ];

    private static Measure Measure(Random random, int id, MeasureKind kind, params int[] bounds) => new()
    {
        Id = new($"m{id}"),
        Names = LocalizedNames.Of($"M{id}"),
        Kind = kind,
        BoundedBy = bounds.Where(_ => random.Next(3) > 0)
            .Select(bound => new MeasureBound { Measure = new($"m{bound}"), Strength = random.Next(4) == 0 ? BoundStrength.Usually : BoundStrength.Always })
            .ToEquatableList(),
    };

    private static Claim Claim(Random random, int id, Focus focus)
    {
        var stated = random.Next(12);
        var happened = random.Next(focus.IsOfEvents ? 4 : 8) != 0 == focus.IsOfEvents ? Where<ConflictEvent>(random, "e", 1, 3) : Coordinate<ConflictEvent>.Unspecified;
        return new()
        {
            Id = new($"k{id}"),
            Report = new($"r{random.Next(5)}"),
            Attribution = Attribution(random, 0),
            Basis = random.Next(6) == 0 ? CountBasis.Documented : CountBasis.Unstated,
            Stance = stated == 0 ? Stance.DeniesEvent : stated == 1 ? Pick(random, Enum.GetValues<Stance>()) : Stance.Affirms,
            Standing = random.Next(12) == 0 ? Pick(random, Enum.GetValues<Standing>()) : Standing.Current,
            Scope = new()
            {
                Measure = new($"m{(random.Next(2) == 0 ? focus.Measure : random.Next(7))}"),
                Category = Where<Category>(random, "c", focus.Category, 5),
                Actor = random.Next(6) > 0 ? new("a0") : Where<Actor>(random, "a", 1, 4),
                Counterparty = random.Next(8) > 0 ? Coordinate<Actor>.Unspecified : Where<Actor>(random, "a", 2, 4),
                Responsible = random.Next(8) > 0 ? Coordinate<Actor>.Unspecified : Where<Actor>(random, "a", 3, 4),
                Place = happened.Id is not null && random.Next(2) == 0 ? Coordinate<Place>.Unspecified : Where<Place>(random, "p", focus.Place, 5),
                Event = happened,
                Period = random.Next(6) == 0 ? null : UncertainPeriod.Parse(Pick(random, random.Next(4) > 0 ? focus.Periods : Periods)),
                Mode = random.Next(8) == 0 ? Pick(random, Enum.GetValues<Mode>()) : Mode.Actual,
            },
            Quantity = new() { Figure = Figure(random), Unit = new(Pick(random, Units)) },
        };
    }

    // One origin's counts of one thing up to one day after another.
    private static Claim InSeries(Random random, Claim claim, bool isSeries) => !isSeries || random.Next(2) == 0 ? claim : claim with
    {
        Attribution = ConflictModel.Attribution.To(new EntityId<Source>("s0")),
        Scope = new()
        {
            Measure = new(Pick(random, "m1", "m2")),
            Category = new("c0"),
            Actor = new("a0"),
            Period = UncertainPeriod.Parse(Pick(random, "../2024-10-17", "../2024-10-18", "../2024-10-18T10:00Z", "../2024-10-18T20:00Z", "../2024-10-20", "../2024-10")),
        },
        Quantity = new() { Figure = random.Next(3) == 0 ? claim.Quantity.Figure : ConflictModel.Figure.Exactly(Pick(random, Numbers)), Unit = new("persons") },
    };

    private static Coordinate<T> Where<T>(Random random, string prefix, int focus, int count) => random.Next(20) switch
    {
        0 or 1 => Coordinate<T>.Any,
        2 => Coordinate<T>.Unspecified,
        < 16 => new(Invariant($"{prefix}{focus}")),
        _ => new(Invariant($"{prefix}{random.Next(count)}")),
    };

    private static Attribution Attribution(Random random, int depth)
    {
        var steps = new List<AttributionStep>();
        var count = depth > 2 ? 0 : random.Next(8) switch { < 3 => 0, < 7 => 1, _ => 2 };
        foreach (var source in Enumerable.Range(0, 6).OrderBy(_ => random.Next()).Take(count).ToList())
        {
            steps.Add(new()
            {
                Source = new($"s{source}"),
                Date = random.Next(5) == 0 ? UncertainDate.Parse(Pick(random, Dates)) : null,
                Cites = random.Next(3) == 0 ? Attribution(random, depth + 1) : ConflictModel.Attribution.None,
            });
        }

        return ConflictModel.Attribution.To([.. steps]);
    }

    private static Figure Figure(Random random)
    {
        var (a, b) = (Pick(random, Numbers), Pick(random, Numbers));
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        var figure = random.Next(34) switch
        {
            0 => ConflictModel.Figure.Unquantified,
            1 => ConflictModel.Figure.Stated(a),
            2 => ConflictModel.Figure.About(a),
            3 => ConflictModel.Figure.ALittleOver(a),
            4 => ConflictModel.Figure.AtMost(a),
            5 => ConflictModel.Figure.LessThan(a + 1),
            6 => ConflictModel.Figure.UpTo(a),
            7 => ConflictModel.Figure.Nearly(a + 1),
            8 => ConflictModel.Figure.AboutOrMore(a),
            9 => ConflictModel.Figure.AboutOrLess(a),
            10 => ConflictModel.Figure.UpToAbout(a),
            11 => ConflictModel.Figure.UpToMoreThan(a),
            12 => ConflictModel.Figure.Between(low, high),
            13 => ConflictModel.Figure.Between(low, low, high),
            14 => ConflictModel.Figure.AboutBetween(low, high),
            15 => ConflictModel.Figure.OrderOfMagnitude(Pick(random, 10m, 100m, 1000m)),
            16 => ConflictModel.Figure.Vague(VagueWord.Several),
            17 => ConflictModel.Figure.Vague(VagueWord.Dozens),
            < 20 => ConflictModel.Figure.AtLeast(a),
            < 22 => ConflictModel.Figure.MoreThan(a),
            22 => ConflictModel.Figure.LessThan(a + 10),
            _ => ConflictModel.Figure.Exactly(a),
        };
        return random.Next(10) == 0 && figure.Hedge is Hedge.Unquantified or Hedge.Vague or Hedge.OrderOfMagnitude ? figure.WithBounds(low, high) : figure;
    }

    private static T Pick<T>(Random random, params ReadOnlySpan<T> items) => items[random.Next(items.Length)];

    private static IEnumerable<DatasetContents> Smaller(DatasetContents contents)
    {
        for (var i = 0; i < contents.Claims.Count; i++)
        {
            yield return contents with { Claims = contents.Claims.Where((_, other) => other != i).ToEquatableList() };
        }

        for (var i = 0; i < contents.Claims.Count; i++)
        {
            foreach (var claim in Smaller(contents.Claims[i]))
            {
                yield return contents with { Claims = contents.Claims.Select((other, index) => index == i ? claim : other).ToEquatableList() };
            }
        }
    }

    private static IEnumerable<Claim> Smaller(Claim claim)
    {
        Claim[] smaller =
        [
            claim with { Attribution = ConflictModel.Attribution.None },
            claim with { Stance = Stance.Affirms },
            claim with { Basis = CountBasis.Unstated },
            claim with { Report = new("r0") },
            claim with { Quantity = new() { Figure = ConflictModel.Figure.Exactly(10), Unit = claim.Quantity.Unit } },
            claim with { Quantity = new() { Figure = claim.Quantity.Figure, Unit = new("persons") } },
            claim with { Scope = claim.Scope with { Category = default } },
            claim with { Scope = claim.Scope with { Actor = default } },
            claim with { Scope = claim.Scope with { Counterparty = default } },
            claim with { Scope = claim.Scope with { Responsible = default } },
            claim with { Scope = claim.Scope with { Place = default } },
            claim with { Scope = claim.Scope with { Event = default } },
            claim with { Scope = claim.Scope with { Period = null } },
            claim with { Scope = claim.Scope with { Mode = Mode.Actual } },
        ];
        return smaller.Where(other => other != claim);
    }

    private sealed record Focus(int Measure, int Category, int Place, bool IsOfEvents, string[] Periods);
}
