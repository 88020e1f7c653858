using System.Globalization;

namespace ConflictModel.Testing;

/// <summary>
/// A fictitious dataset that covers all features: nested scopes, all hedges, figures that agree and disagree, plans, denials,
/// corrections, and many omissions.
/// </summary>
internal static class RuleKitSample
{
    private static readonly string[] Figures =
    [
        "500", "=512", "~500", "+>500", ">=450", ">400", "<=600", "<700", "^650", "~<520", "400..600", "450..500..600", "100s", "dozens",
        "several*100", "?", "5000", "~>=480",
    ];

    public static ConflictDataset Dataset { get; } = ConflictDataset.Create(new()
    {
        Title = "Rule kit",
        Actors = [Actor("northland"), Actor("southland"), Actor("first-army", "northland")],
        Categories =
        [
            new()
            {
                Id = new("sappers"),
                Names = LocalizedNames.Of("sappers"),
                Kind = CategoryKind.Persons,
                Parents = [new("soldiers")],
            },
        ],
        Places = [Place("valley"), Place("bridge", "valley"), Place("coast")],
        Events =
        [
            new() { Id = new("war"), Names = LocalizedNames.Of("the war") },
            new() { Id = new("battle"), Names = LocalizedNames.Of("the battle"), Parents = [new("war")] },
        ],
        Sources =
        [
            Source("daily"),
            Source("agency"),
            Source("ministry") with { Reliability = AdmiraltyReliability.B },
            Source("speaker") with { SpeaksFor = new EntityId<Source>("ministry") },
            Source("officials") with { IsUnspecific = true },
        ],
        Reports =
        [
            new()
            {
                Id = new("first"),
                Publisher = new EntityId<Source>("daily"),
                Date = Date("2024-03-02"),
                Language = "en",
                Title = "First report",
            },
            new() { Id = new("second"), Publisher = new EntityId<Source>("agency"), Date = Date("2024-03") },
            new() { Id = new("undated") },
        ],
        Claims = [.. Enumerable.Range(0, 4 * Figures.Length).Select(Claim)],
        DisjointSets = [new DisjointSet<Place> { Id = new("halves"), Whole = new("valley"), Parts = [new("bridge"), new("coast")] }],
    });

    private static Claim Claim(int i) => new()
    {
        Id = new(Invariant($"claim-{i:00}")),
        Report = new(Pick(i, "first", "first", "second", "undated")),
        Attribution = (i % 5) switch
        {
            0 => Attribution.None,
            1 => Attribution.To(new EntityId<Source>("ministry")),
            2 => Attribution.Through(new("agency"), new("speaker")),
            3 => Attribution.To(new EntityId<Source>("officials")),
            _ => Attribution.To(new AttributionStep
            {
                Source = new("ministry"),
                Verb = AttributionVerb.Estimates,
                Date = Date("2024-03-01"),
            }),
        },
        Stance = (i % 11) switch { 7 => Stance.DeniesEvent, 8 => Stance.DeniesFigure, 9 => Stance.LeavesUnconfirmed, _ => Stance.Affirms },
        Scope = new()
        {
            Measure = new(Pick(i, "killed", "casualties", "present")),
            Category = (i % 10) switch { 0 => Coordinate<Category>.Any, 1 => new("sappers"), 2 => default, _ => new("soldiers") },
            Actor = i % 9 == 0 ? default : new Coordinate<Actor>(i % 8 == 0 ? "first-army" : "northland"),
            Place = i % 15 == 14 ? default : new Coordinate<Place>(Pick(i / 18, "valley", "bridge", "coast")),
            Event = i % 14 == 13 ? new Coordinate<ConflictEvent>("battle") : default,
            Period = i % 8 == 7 ? null : Period(Pick(i / 3, "2024-03-01", "2024-03-01", "2024-02", "2024-01/2024-03-01")),
            Mode = i % 13 == 12 ? Mode.Planned : Mode.Actual,
        },
        Quantity = new() { Figure = Figure.Parse(Figures[i % Figures.Length], CultureInfo.InvariantCulture), Unit = new("persons") },
        Quote = i % 2 == 0 ? "as the report has it" : null,
        Standing = i % 17 == 16 ? Standing.Retracted : Standing.Current,
        Corrects = i == 20 ? new EntityId<Claim>("claim-02") : null,
    };

    private static string Pick(int i, params ReadOnlySpan<string> texts) => texts[i % texts.Length];

    private static UncertainDate Date(string text) => UncertainDate.Parse(text, CultureInfo.InvariantCulture);

    private static UncertainPeriod Period(string text) => UncertainPeriod.Parse(text, CultureInfo.InvariantCulture);

    private static Actor Actor(string id, params ReadOnlySpan<string> parents) =>
        new() { Id = new(id), Names = LocalizedNames.Of(id), Parents = Ids<Actor>(parents) };

    private static Place Place(string id, params ReadOnlySpan<string> parents) =>
        new() { Id = new(id), Names = LocalizedNames.Of(id), Parents = Ids<Place>(parents) };

    private static Source Source(string id) => new() { Id = new(id), Names = LocalizedNames.Of(id) };

    private static EquatableList<EntityId<T>> Ids<T>(ReadOnlySpan<string> ids) =>
        ids.ToArray().Select(id => new EntityId<T>(id)).ToEquatableList();
}
