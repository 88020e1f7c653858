namespace ConflictModel.Tests;

/// <summary>One small world for the tests of comparing: a few entities and reports, and claims made with few words.</summary>
internal static class Cases
{
    private static readonly DatasetContents World = new()
    {
        Actors = [Actor("dprk"), Actor("unit-94", "dprk"), Actor("ukraine")],
        Categories = [Category("troops"), Category("sappers", "troops"), Category("artists")],
        Places = [Place("russia"), Place("kursk", "russia"), Place("donbas")],
        Events = [Event("war"), Event("battle", "war"), Event("strike")],
        Measures =
        [
            new() { Id = new("planned-strength"), Names = LocalizedNames.Of("planned strength"), Kind = MeasureKind.Level, BoundedBy = [new() { Measure = new("sent") }] },
            new() { Id = new("sent"), Names = LocalizedNames.Of("sent"), Kind = MeasureKind.Flow },
        ],
        Sources =
        [
            Source("yonhap"),
            Source("reuters"),
            Source("nis"),
            Source("jcs"),
            Source("ministry"),
            Source("spokesman") with { SpeaksFor = new("ministry") },
            Source("deputy") with { SpeaksFor = new("spokesman") },
            Source("officials") with { IsUnspecific = true },
        ],
        Reports =
        [
            Report("yonhap-18", "yonhap", "2024-10-18"),
            Report("yonhap-25", "yonhap", "2024-10-25"),
            Report("reuters-18", "reuters", "2024-10-18"),
            Report("reuters-20", "reuters", "2024-10-20"),
            Report("leaflet", null, "2024-10-18"),
            Report("poster", null, "2024-10-18"),
            Report("undated", "reuters", null),
            Report("timed", "reuters", "2024-10-18T09:00:00Z"),
            Report("wire-of-officials", "officials", "2024-10-18"),
            Report("blog-of-officials", "officials", "2024-10-18"),
        ],
    };

    /// <summary>A claim of how many troops are present in Russia, by one path of attribution ("nis", "yonhap > nis") or several ("nis, jcs").</summary>
    public static Claim Claim(string id, string figure, string report = "yonhap-18", string by = "", string measure = "present", string? period = null, string unit = "persons") => new()
    {
        Id = new(id),
        Report = new(report),
        Attribution = By(by),
        Scope = new()
        {
            Measure = new(measure),
            Category = new("troops"),
            Actor = new("dprk"),
            Place = new("russia"),
            Period = period is null ? null : UncertainPeriod.Parse(period),
        },
        Quantity = new() { Figure = Figure.Parse(figure), Unit = new(unit) },
    };

    public static Claim In(this Claim claim, Func<Scope, Scope> change) => claim with { Scope = change(claim.Scope) };

    public static ConflictDataset Dataset(params IEnumerable<Claim> claims) => ConflictDataset.Create(World with { Claims = claims.ToEquatableList() });

    public static PairComparison Compare(Claim first, Claim second) => new ClaimComparer().Compare(first, second, Dataset(first, second));

    public static ComparisonResult CompareAll(params IEnumerable<Claim> claims) => new ClaimComparer().Compare(Dataset(claims));

    public static ComparisonResult CompareAll(ComparisonRules rules, params IEnumerable<Claim> claims) => new ClaimComparer(new() { Rules = rules }).Compare(Dataset(claims));

    /// <summary>The findings of one rule.</summary>
    public static IReadOnlyList<Finding> Of(this ComparisonResult result, string ruleId) => [.. result.Findings.Where(finding => finding.Rule.Id == ruleId)];

    private static Attribution By(string paths) => Attribution.To(
        [.. paths.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(path => Path(path.Split(" > ")))]);

    private static AttributionStep Path(string[] sources) => new()
    {
        Source = new(sources[0]),
        Cites = sources.Length == 1 ? Attribution.None : Attribution.To(Path(sources[1..])),
    };

    private static Actor Actor(string id, params string[] parents) => new() { Id = new(id), Names = LocalizedNames.Of(id), Parents = Ids<Actor>(parents) };

    private static Category Category(string id, params string[] parents) => new() { Id = new(id), Names = LocalizedNames.Of(id), Parents = Ids<Category>(parents) };

    private static Place Place(string id, params string[] parents) => new() { Id = new(id), Names = LocalizedNames.Of(id), Parents = Ids<Place>(parents) };

    private static ConflictEvent Event(string id, params string[] parents) => new() { Id = new(id), Names = LocalizedNames.Of(id), Parents = Ids<ConflictEvent>(parents) };

    private static Source Source(string id) => new() { Id = new(id), Names = LocalizedNames.Of(id) };

    private static Report Report(string id, string? publisher, string? date) => new()
    {
        Id = new(id),
        Publisher = publisher is null ? null : new EntityId<Source>(publisher),
        Date = date is null ? null : UncertainDate.Parse(date),
    };

    private static EquatableList<EntityId<T>> Ids<T>(string[] ids) => ids.Select(id => new EntityId<T>(id)).ToEquatableList();
}
