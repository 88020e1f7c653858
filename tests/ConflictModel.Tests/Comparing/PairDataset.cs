namespace ConflictModel.Tests;

/// <summary>Small datasets for tests of how two claims stand to each other: soldiers in Russia, with a source for every role that a source can have.</summary>
internal sealed class PairDataset
{
    private readonly List<Claim> _claims = [];

    private readonly List<Report> _reports = [];

    /// <summary>Adds a claim of a measure by a source of that day; each report is one of its own unless named, and its publisher is an outlet.</summary>
    public PairDataset Add(
        string id,
        string figure,
        string date,
        string? by = null,
        string measure = "killed",
        string? report = null,
        string place = "russia",
        Mode mode = Mode.Actual,
        string? period = null,
        string? corrects = null,
        params string[] through)
    {
        report ??= $"report-of-{id}";
        if (!_reports.Exists(known => known.Id.Value == report))
        {
            _reports.Add(new() { Id = new(report), Publisher = new EntityId<Source>("outlet"), Date = UncertainDate.Parse(date) });
        }

        EntityId<Source>[] path = [.. through.Select(source => new EntityId<Source>(source)), .. by is null ? [] : new[] { new EntityId<Source>(by) }];
        _claims.Add(new()
        {
            Id = new(id),
            Report = new(report),
            Attribution = Attribution.Through(path),
            Scope = new() { Measure = new(measure), Category = new("soldiers"), Place = new(place), Mode = mode, Period = period is null ? null : UncertainPeriod.Parse(period) },
            Quantity = new() { Figure = Figure.Parse(figure), Unit = new("persons") },
            Corrects = corrects is null ? null : new EntityId<Claim>(corrects),
        });
        return this;
    }

    public ConflictDataset Build() => ConflictDataset.Create(new()
    {
        Actors = [Actor("us"), Actor("us-army", "us"), Actor("korea")],
        Places = [new() { Id = new("russia"), Names = LocalizedNames.Of("Russia") }, new() { Id = new("kursk"), Names = LocalizedNames.Of("Kursk"), Parents = [new("russia")] }],
        Sources =
        [
            Source("outlet"),
            Source("agency"),
            Source("army", "us-army"),
            Source("us-officials", "us", isUnspecific: true),
            Source("korean-service", "korea"),
            Source("officials", isUnspecific: true),
        ],
        Reports = _reports.ToEquatableList(),
        Claims = _claims.ToEquatableList(),
    });

    /// <summary>What the claims a and b are to each other.</summary>
    public PairComparison Compare(string first = "a", string second = "b")
    {
        var dataset = Build();
        return new ClaimComparer().Compare(dataset.Claims[new EntityId<Claim>(first)], dataset.Claims[new EntityId<Claim>(second)], dataset);
    }

    private static Actor Actor(string id, params string[] parents) => new()
    {
        Id = new(id),
        Names = LocalizedNames.Of(id),
        Parents = parents.Select(parent => new EntityId<Actor>(parent)).ToEquatableList(),
    };

    private static Source Source(string id, string? actor = null, bool isUnspecific = false) => new()
    {
        Id = new(id),
        Names = LocalizedNames.Of(id),
        Actor = actor is null ? null : new EntityId<Actor>(actor),
        IsUnspecific = isUnspecific,
    };
}
