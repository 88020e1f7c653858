using NodaTime;

namespace ConflictModel.Tests;

/// <summary>Contents in which every member of every record is set, and every word of every enumeration stands.</summary>
internal static class FullContents
{
    public static DatasetContents Create() => new()
    {
        Title = "Everything \"quoted\" \\ / <&> 北",
        EarliestDate = UncertainDate.Parse("1877-04"),
        Description = "Two\nlines, a tab\t, a bell \u0007 and an emoji 😀.",
        Actors =
        [
            .. Each<ActorKind>().Select(kind => new Actor { Id = new($"actor-{(int)kind}"), Names = Names($"actor {kind}"), Kind = kind }),
            .. Each<Echelon>().Select(echelon => new Actor { Id = new($"echelon-{(int)echelon}"), Names = Names("unit"), Kind = ActorKind.ArmedForce, Unit = new() { Echelon = echelon } }),
            .. Each<MilitaryBranch>().Select(branch => new Actor { Id = new($"branch-{(int)branch}"), Names = Names("unit"), Unit = new() { Branch = branch }, Kind = ActorKind.ArmedForce }),
            new() { Id = new("full"), Names = Names("full"), Kind = ActorKind.State, Parents = [new("actor-1"), new("actor-2")], Note = "n" },
            new()
            {
                Id = new("unit"), Names = Names("unit"), Kind = ActorKind.ArmedGroup, Parents = [new("full")], Note = "n",
                Unit = new() { Echelon = Echelon.Corps, Branch = MilitaryBranch.Airborne, Designation = "102?", Symbol = "SFGPU------" },
            },
        ],
        Categories =
        [
            .. Each<CategoryKind>().Select(kind => new Category { Id = new($"category-{(int)kind}"), Names = Names("category"), Kind = kind }),
            new() { Id = new("koksan"), Names = Names("Koksan"), Kind = CategoryKind.Other, Parents = [new("artillery")], Note = "n", Equipment = new() { Designations = ["M1989", "Koksan"], Calibre = "170 mm", Role = "gun" } },
            new() { Id = new("bare"), Names = Names("bare"), Kind = CategoryKind.Equipment, Equipment = new() },
            new() { Id = new("soldiers"), Names = Names("own soldiers"), Kind = CategoryKind.Persons, Parents = [new("persons")], Note = "replaces the starter's" },
        ],
        Places =
        [
            .. Each<PlaceKind>().Select(kind => new Place { Id = new($"place-{(int)kind}"), Names = Names("place"), Kind = kind }),
            new() { Id = new("kursk"), Names = Names("Kursk"), Kind = PlaceKind.Region, Parents = [new("place-1")], Position = new() { Latitude = 51.730m, Longitude = -36.19m }, Note = "n" },
        ],
        Events =
        [
            .. Each<ConflictEventKind>().Select(kind => new ConflictEvent { Id = new($"event-{(int)kind}"), Names = Names("event"), Kind = kind }),
            new() { Id = new("strike"), Names = Names("strike"), Kind = ConflictEventKind.Incident, Parents = [new("event-1")], Period = UncertainPeriod.Parse("2023-08/2024-10-18~"), Place = new("kursk"), Note = "n" },
        ],
        Measures =
        [
            .. Each<MeasureKind>().Select(kind => new Measure { Id = new($"measure-{(int)kind}"), Names = Names("measure"), Kind = kind }),
            new()
            {
                Id = new("lost-legs"), Names = Names("lost legs"), Kind = MeasureKind.Flow, IsReclassifiable = true, Note = "n",
                BoundedBy = [new() { Measure = new("wounded") }, new() { Measure = new("casualties"), Strength = BoundStrength.Usually }],
            },
        ],
        MeasurementUnits =
        [
            new() { Id = new("dozen"), Names = Names("dozen"), Dimension = Dimension.Items, Factor = 12, Note = "n" },
            new() { Id = new("grain"), Names = Names("grain"), Dimension = new("mass"), Factor = 0.0000647989100m },
        ],
        Sources =
        [
            .. Each<SourceKind>().Select(kind => new Source { Id = new($"source-{(int)kind}"), Names = Names("source"), Kind = kind }),
            .. Each<AdmiraltyReliability>().Select(grade => new Source { Id = new($"grade-{(int)grade}"), Names = Names("source"), Reliability = grade }),
            new() { Id = new("voice"), Names = Names("voice"), Kind = SourceKind.Official, Actor = new("unit"), SpeaksFor = new("source-1"), IsUnspecific = true, Reliability = AdmiraltyReliability.B, Note = "n" },
            new() { Id = new("named-as-actor"), Names = Names("full"), Actor = new("full") },
        ],
        Reports =
        [
            new() { Id = new("bare") },
            new()
            {
                Id = new("full"), Title = "Title", Publisher = new("voice"), Date = UncertainDate.Parse("2024-10-18~"), Language = "uk-Latn", Address = new("https://example.org/ä?q=1#f"),
                ArchiveAddress = new("http://example.org/a"), Retrieved = new LocalDate(2025, 1, 2), Note = "n",
            },
        ],
        Claims =
        [
            .. Each<Stance>().Select(stance => Claim($"stance-{(int)stance}") with { Stance = stance }),
            .. Each<Likelihood>().Select(likelihood => Claim($"likelihood-{(int)likelihood}") with { Likelihood = likelihood }),
            .. Each<AdmiraltyCredibility>().Select(grade => Claim($"credibility-{(int)grade}") with { Credibility = grade }),
            .. Each<Standing>().Select(standing => Claim($"standing-{(int)standing}") with { Standing = standing }),
            .. Each<CountBasis>().Select(basis => Claim($"basis-{(int)basis}") with { Basis = basis }),
            .. Each<Mode>().Select(mode => Claim($"mode-{(int)mode}") with { Scope = new() { Measure = new("killed"), Mode = mode } }),
            .. Each<AttributionVerb>().Select(verb => Claim($"verb-{(int)verb}") with { Attribution = Attribution.To(new AttributionStep { Source = new("voice"), Verb = verb }) }),
            Claim("of-any") with { Scope = new() { Measure = new("killed"), Category = Coordinate<Category>.Any, Actor = Coordinate<Actor>.Any, Counterparty = Coordinate<Actor>.Any, Responsible = Coordinate<Actor>.Any, Place = Coordinate<Place>.Any, Event = Coordinate<ConflictEvent>.Any } },
            new()
            {
                Id = new("full"), Report = new("full"), Stance = Stance.DeniesFigure, Likelihood = Likelihood.RealisticPossibility, Credibility = AdmiraltyCredibility.PossiblyTrue,
                Attribution = Attribution.To(
                    new AttributionStep { Source = new("voice"), Verb = AttributionVerb.Cites, Date = UncertainDate.Parse("[2024-12-23..]"), Cites = Attribution.To(new EntityId<Source>("source-1"), new("source-2")) },
                    new AttributionStep { Source = new("source-1"), Cites = Attribution.Through(new("source-2"), new("source-3"), new("source-4")) }),
                Scope = new()
                {
                    Measure = new("lost-legs"), Category = new("koksan"), Actor = new("unit"), Counterparty = new("full"), Responsible = new("actor-1"), Place = new("kursk"), Event = new("strike"),
                    Period = UncertainPeriod.Parse("/2024-12"), Mode = Mode.Forecast,
                },
                Quantity = Quantity.Parse("50..70..100 dozen"), Quote = "„Rund“", Language = "de", Locator = "paragraph 2", Standing = Standing.Corrected, Corrects = new("of-any"), Note = "n",
            },
        ],
        DisjointSets =
        [
            new DisjointSet<Measure> { Id = new("of-measures"), Whole = new("casualties"), Parts = [new("killed"), new("wounded")] },
            new DisjointSet<Category> { Id = new("of-categories"), Whole = new("persons"), Parts = [new("men"), new("women"), new("children")], IsExhaustive = true },
            new DisjointSet<Actor> { Id = new("of-actors"), Whole = new("full"), Parts = [new("actor-1"), new("unit")] },
            new DisjointSet<Place> { Id = new("of-places"), Whole = new("place-1"), Parts = [new("place-2"), new("kursk")] },
            new DisjointSet<ConflictEvent> { Id = new("of-events"), Whole = new("event-1"), Parts = [new("event-2"), new("strike")] },
        ],
        Acknowledgements =
        [
            new() { Rule = "CM1001", Claims = [new("full")], Reason = "printed so" },
            new() { Rule = "CM2002", Claims = [new("full"), new("of-any")], Reason = "both kept", Until = new LocalDate(2025, 6, 30) },
        ],
    };

    private static Claim Claim(string id) => new() { Id = new(id), Report = new("bare"), Scope = new() { Measure = new("killed") }, Quantity = Quantity.Parse("? persons") };

    private static T[] Each<T>()
        where T : struct, Enum => Enum.GetValues<T>();

    private static LocalizedNames Names(string text) =>
    [
        new() { Text = $"{text} in Russian", Language = "ru" },
        new() { Text = $"{text} one", Language = "en" },
        new() { Text = $"{text} two", Language = "en" },
        new() { Text = $"{text} of no language", Language = LocalizedName.UndeterminedLanguage },
        new() { Text = $"{text} misspelt", Language = "en", IsMisprint = true },
        new() { Text = $"{text} misspelt again", Language = "en", IsMisprint = true },
        new() { Text = $"{text} verdruckt", Language = "de", IsMisprint = true },
    ];
}
