namespace ConflictModel.Tests;

/// <summary>What reports say of one strike on 5 March 2024 and of the months around it: claims made with few words, each in a report of its own.</summary>
/// <param name="day">The date of the strike.</param>
internal sealed class TollDataset(string day = "2024-03-05")
{
    private readonly List<Claim> _claims = [];
    private readonly List<Report> _reports = [];

    /// <summary>
    /// Adds a claim of an origin that states it on a day; where no event is wanted, a period; and what part of the event's date it names. Persons are children and others, and nobody else.
    /// </summary>
    public TollDataset Add(
        string id,
        string figure,
        string by,
        string date,
        string measure = "killed",
        string category = "persons",
        string? period = null,
        Stance stance = Stance.Affirms,
        string? corrects = null,
        string? report = null,
        string? ofEvent = null)
    {
        var inReport = report ?? $"report-of-{id}";
        _reports.RemoveAll(other => other.Id == new EntityId<Report>(inReport));
        _reports.Add(new() { Id = new(inReport), Publisher = new EntityId<Source>("paper"), Date = UncertainDate.Parse(date) });
        _claims.Add(new()
        {
            Id = new(id),
            Report = new(inReport),
            Attribution = Attribution.To(new AttributionStep { Source = new(by), Date = UncertainDate.Parse(date) }),
            Stance = stance,
            Scope = new()
            {
                Measure = new(measure),
                Category = new(category),
                Event = period is null ? new EntityId<ConflictEvent>("strike") : Coordinate<ConflictEvent>.Unspecified,
                Period = (period ?? ofEvent) is { } given ? UncertainPeriod.Parse(given) : null,
            },
            Quantity = new() { Figure = Figure.Parse(figure), Unit = new("persons") },
            Corrects = corrects is null ? null : new EntityId<Claim>(corrects),
        });
        return this;
    }

    public ConflictDataset Build() => ConflictDataset.Create(new()
    {
        Actors =
        [
            new() { Id = new("land"), Names = LocalizedNames.Of("Land"), Kind = ActorKind.State },
            new() { Id = new("town"), Names = LocalizedNames.Of("Town"), Kind = ActorKind.GovernmentBody, Parents = [new("land")] },
            new() { Id = new("presidency"), Names = LocalizedNames.Of("Presidency"), Kind = ActorKind.GovernmentBody, Parents = [new("land")] },
            new() { Id = new("ministry"), Names = LocalizedNames.Of("Ministry"), Kind = ActorKind.GovernmentBody, Parents = [new("land")] },
        ],
        Categories = [new() { Id = new("others"), Names = LocalizedNames.Of("others"), Kind = CategoryKind.Persons, Parents = [new("persons")] }],
        Events = [new() { Id = new("strike"), Names = LocalizedNames.Of("the strike"), Kind = ConflictEventKind.Incident, Period = UncertainPeriod.Parse(day) }],
        Sources = [Source("paper"), Source("ngo"), Source("agency"), Source("mayor", "town"), Source("president", "presidency"), Source("ministry", "ministry")],
        Reports = _reports.ToEquatableList(),
        Claims = _claims.ToEquatableList(),
        DisjointSets = [new DisjointSet<Category> { Id = new("ages"), Whole = new("persons"), Parts = [new("children"), new("others")], IsExhaustive = true }],
    });

    /// <summary>What two claims are to each other; from both sides the same.</summary>
    public PairComparison Compare(string first = "a", string second = "b")
    {
        var dataset = Build();
        var (a, b) = (dataset.Claims[new EntityId<Claim>(first)], dataset.Claims[new EntityId<Claim>(second)]);
        var comparer = new ClaimComparer();
        var (there, back) = (comparer.Compare(a, b, dataset), comparer.Compare(b, a, dataset));
        Assert.Equal(there.Relation, back.Relation);
        Assert.Equal(there.Lineage, back.Lineage);
        return there;
    }

    /// <summary>The ids of the rules that find something; the same in one run, live in any order, and in parts.</summary>
    public IReadOnlyList<string> Findings()
    {
        var dataset = Build();
        var comparer = new ClaimComparer();
        var whole = comparer.Compare(dataset);
        var reversed = dataset.Claims.Any(claim => claim.Corrects is not null) ? dataset.Claims : dataset.Claims.Reverse();
        foreach (var order in new[] { dataset.Claims, reversed })
        {
            var live = comparer.StartLive(ConflictDataset.Create(dataset.Contents with { Claims = [] }));
            foreach (var claim in order)
            {
                live.Add(claim);
            }

            Assert.Equal(Texts(whole.Findings), Texts(live.Findings));
        }

        return [.. whole.Findings.Select(finding => finding.Rule.Id)];
    }

    private static IEnumerable<string> Texts(IEnumerable<Finding> findings) => findings.Select(finding => $"{finding.Fingerprint} {finding.Sentence}").Order(StringComparer.Ordinal);

    private static Source Source(string id, string? actor = null) => new()
    {
        Id = new(id),
        Names = LocalizedNames.Of(id),
        Actor = actor is null ? null : new EntityId<Actor>(actor),
    };
}
