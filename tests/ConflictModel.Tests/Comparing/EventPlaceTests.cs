using static System.FormattableString;

namespace ConflictModel.Tests;

/// <summary>A claim on an event is about the place of the event, whether it says so or not.</summary>
public sealed class EventPlaceTests
{
    private const string Strike = "event:strike";

    [Theory]
    [InlineData(Strike)]
    [InlineData(Strike + " period:2024-03-05")]
    [InlineData(Strike + " place:town")]
    [InlineData(Strike + " place:region")]
    [InlineData(Strike + " place:country period:2024-03-05")]
    public void The_event_its_day_its_place_and_what_lies_around_it_are_one_scope(string scope)
    {
        var dataset = Dataset((Strike, "10..50"), (scope, "100..300"));

        Assert.Equal(1, new ClaimComparer().Compare(dataset).Statistics.Scopes);
        Assert.Equal((ClaimRelation.Contradicts, "CM1001"), (Compare(dataset), Findings(dataset)));
        Assert.Empty(Assert.IsType<BoundsReason>(new ClaimComparer().Compare(dataset.Claims[0], dataset.Claims[1], dataset).Reason).Coordinates);
        Assert.Single(new Reconciler().Reconcile(dataset).Figures);
    }

    [Fact]
    public void A_figure_is_found_by_any_of_these_scopes_and_names_the_place()
    {
        var result = new Reconciler().Reconcile(Dataset((Strike, "39"), (Strike + " place:town", "41")));
        var figure = Assert.Single(result.Figures);

        Assert.Equal(new EntityId<Place>("town"), figure.Scope.Place);
        Assert.Equal([figure], result.SeriesOf(figure.Scope));
        Assert.Equal([figure], result.SeriesOf(figure.Scope with { Place = default }));
        Assert.Equal([figure], result.SeriesOf(figure.Scope with { Place = new("country") }));
        Assert.Empty(result.SeriesOf(figure.Scope with { Place = new("quarter") }));
    }

    [Theory]
    [InlineData("=60", "=40", ClaimRelation.Contradicts, "CM1002")]
    [InlineData("=40", "=60", ClaimRelation.Compatible, "")]
    public void A_narrower_place_of_the_event_stays_within_it(string quarter, string whole, ClaimRelation relation, string rules)
    {
        foreach (var scope in new[] { Strike, Strike + " place:town" })
        {
            var dataset = Dataset((Strike + " place:quarter", quarter), (scope, whole));

            Assert.Equal((relation, rules), (Compare(dataset), Findings(dataset)));
        }
    }

    [Fact]
    public void A_claim_that_does_not_name_the_event_is_only_possibly_about_it()
    {
        var dataset = Dataset((Strike, "10..50"), ("place:town period:2024-03-05", "100..300"));

        Assert.Equal((ClaimRelation.Tension, "CM2002"), (Compare(dataset), Findings(dataset)));
    }

    [Fact]
    public void A_claim_about_another_place_is_not_about_the_event_at_all()
    {
        var dataset = Dataset((Strike, "10..50"), ("place:far period:2024-03-05", "100..300"));

        Assert.Equal((ClaimRelation.Incomparable, ""), (Compare(dataset), Findings(dataset)));
        var reason = Assert.IsType<IncomparableReason>(new ClaimComparer().Compare(dataset.Claims[0], dataset.Claims[1], dataset).Reason);
        Assert.Equal((ScopeCoordinate.Place, "town", "far"), (reason.Coordinate, reason.First, reason.Second));
    }

    [Theory]
    [InlineData("event:raid")]
    [InlineData("event:campaign")]
    [InlineData("event:war")]
    public void An_event_stays_within_what_it_is_part_of_whichever_of_them_has_a_place(string wider)
    {
        var dataset = Dataset((Strike + " period:2024-03-05", "=60"), (wider + " period:2024-03-05", "=40"));

        Assert.Equal((ClaimRelation.Contradicts, "CM1002"), (Compare(dataset), Findings(dataset)));
    }

    [Fact]
    public void An_event_is_within_the_place_of_an_event_that_it_is_part_of_though_it_gives_none()
    {
        var dataset = Dataset(("event:skirmish period:2024-03-05", "=60"), ("event:war place:country period:2024-03-05", "=40"));

        Assert.Equal((ClaimRelation.Contradicts, "CM1002"), (Compare(dataset), Findings(dataset)));
    }

    [Fact]
    public void The_parts_of_a_war_are_added_wherever_they_were()
    {
        var dataset = Dataset((Strike + " period:2024-03-05", "=30"), ("event:raid period:2024-03-05", "=30"), ("event:war period:2024-03-05", "=40"));

        Assert.Equal("CM1005", Findings(dataset));
    }

    [Fact]
    public void One_number_for_the_event_under_two_categories_is_found_where_one_of_them_says_the_place()
    {
        var dataset = Dataset((Strike, "1517"), (Strike + " place:town", "1517"));
        var contents = dataset.Contents with
        {
            Claims = [.. dataset.Claims.Select((claim, i) => claim with { Attribution = Attribution.To(new AttributionStep { Source = new("s0"), Date = UncertainDate.Parse("2024-03-06") }), Scope = claim.Scope with { Category = new(i == 0 ? "soldiers" : "civilians") } })],
        };

        Assert.Contains("CM4002", Findings(ConflictDataset.Create(contents)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_names_the_place_only_where_a_claim_does()
    {
        Assert.DoesNotContain("Town", Sentence((Strike, "10..50"), (Strike, "100..300")), StringComparison.Ordinal);
        Assert.Contains("Town", Sentence((Strike, "10..50"), (Strike + " place:town", "100..300")), StringComparison.Ordinal);

        string Sentence(params (string, string)[] claims) => new ClaimComparer().Compare(Dataset(claims)).Findings.Single(finding => finding.Rule.Id == "CM1001").Sentence;
    }

    [Fact]
    public void Claims_that_are_read_in_bulk_keep_what_they_say_and_are_compared_alike()
    {
        using var folder = new TempFolder();
        var dataset = Dataset((Strike, "10..50"), (Strike + " place:town", "100..300"), (Strike + " place:country", "7"));
        dataset.Save(folder.Path, "claims.jsonl");
        var loaded = ConflictDataset.Load(folder.Path);

        Assert.Equal(dataset.Claims.Select(claim => claim.Scope), loaded.Claims.Select(claim => claim.Scope));
        Assert.Equal(ResultText.Of(new ClaimComparer().Compare(dataset)), ResultText.Of(new ClaimComparer().Compare(loaded)));
    }

    private static ClaimRelation Compare(ConflictDataset dataset)
    {
        var comparer = new ClaimComparer();
        var relation = comparer.Compare(dataset.Claims[0], dataset.Claims[1], dataset).Relation;
        Assert.Equal(relation, comparer.Compare(dataset.Claims[1], dataset.Claims[0], dataset).Relation);
        return relation;
    }

    // The same in one run, live in either order, and in parts.
    private static string Findings(ConflictDataset dataset)
    {
        var comparer = new ClaimComparer();
        var whole = Texts(comparer.Compare(dataset).Findings);
        foreach (var order in new[] { dataset.Claims, dataset.Claims.Reverse() })
        {
            var live = comparer.StartLive(ConflictDataset.Create(dataset.Contents with { Claims = [] }));
            foreach (var claim in order)
            {
                live.Add(claim);
            }

            Assert.Equal(whole, Texts(live.Findings));
        }

        var parts = comparer.Partition(dataset, 2).Select(part => (part.Share, Result: comparer.ComparePart(part))).ToList();
        var rest = comparer.CompareRest(dataset, parts.Select(part => PartOutcome.Of(part.Share, part.Result)));
        Assert.Equal(whole, Texts(parts.SelectMany(part => part.Result.Findings).Concat(rest.Findings)));
        return string.Join(' ', comparer.Compare(dataset).Findings.Select(finding => finding.Rule.Id));
    }

    private static IEnumerable<string> Texts(IEnumerable<Finding> findings) => findings.Select(finding => $"{finding.Fingerprint} {finding.Sentence}").Order(StringComparer.Ordinal);

    // Each claim is of an origin of its own, and of a day after the one before.
    private static ConflictDataset Dataset(params (string Scope, string Figure)[] claims) => ConflictDataset.Create(new()
    {
        Places = [Place("country"), Place("region", "country"), Place("town", "region"), Place("quarter", "town"), Place("elsewhere", "region"), Place("far", "region")],
        Events =
        [
            Event("war", ConflictEventKind.War),
            Event("campaign", ConflictEventKind.Operation, "war") with { Place = new("region") },
            Event("raid", ConflictEventKind.Operation, "campaign") with { Place = new("elsewhere") },
            Event("skirmish", ConflictEventKind.Incident, "campaign"),
            Event("strike", ConflictEventKind.Incident, "raid") with { Place = new("town"), Period = UncertainPeriod.Parse("2024-03-05") },
        ],
        Sources = claims.Select((_, i) => new Source { Id = new(Invariant($"s{i}")), Names = LocalizedNames.Of(Invariant($"Source {i}")) }).ToEquatableList(),
        Reports = claims.Select((_, i) => new Report { Id = new(Invariant($"r{i}")), Publisher = new EntityId<Source>(Invariant($"s{i}")), Date = UncertainDate.Parse(Invariant($"2024-03-{6 + i:00}")) }).ToEquatableList(),
        DisjointSets = [new DisjointSet<ConflictEvent> { Id = new("fronts"), Whole = new("war"), Parts = [new("strike"), new("raid")] }],
        Claims = claims.Select((claim, i) => new Claim
        {
            Id = new(Invariant($"c{i}")),
            Report = new(Invariant($"r{i}")),
            Scope = ScopeOf(claim.Scope),
            Quantity = new() { Figure = Figure.Parse(claim.Figure), Unit = new("persons") },
        }).ToEquatableList(),
    });

    private static Scope ScopeOf(string text)
    {
        var scope = new Scope { Measure = new("killed"), Category = new("persons") };
        foreach (var (name, value) in text.Split(' ').Select(word => word.Split(':')).Select(word => (word[0], word[1])))
        {
            scope = name switch
            {
                "event" => scope with { Event = new(value) },
                "place" => scope with { Place = new(value) },
                _ => scope with { Period = UncertainPeriod.Parse(value) },
            };
        }

        return scope;
    }

    private static Place Place(string id, string? parent = null) => new()
    {
        Id = new(id),
        Names = LocalizedNames.Of(Invariant($"{char.ToUpperInvariant(id[0])}{id[1..]}")),
        Parents = parent is null ? [] : [new(parent)],
    };

    private static ConflictEvent Event(string id, ConflictEventKind kind, string? parent = null) => new()
    {
        Id = new(id),
        Names = LocalizedNames.Of($"the {id}"),
        Kind = kind,
        Parents = parent is null ? [] : [new(parent)],
    };
}
