namespace ConflictModel.Examples.Tests;

/// <summary>The statements of <c>docs/building-a-dataset.md</c>, in its order.</summary>
internal static class BuildingDatasetExamples
{
    public static List<string> Run() => Transcript.Of(printed =>
    {
        #region Values
        var place = new EntityId<Place>("old-town");
        var figure = Figure.Parse("~1500");
        var atLeast = Figure.AtLeast(100);
        var quantity = new Quantity { Figure = figure, Unit = new("persons") };
        var date = UncertainDate.Parse("2024-03-05T11:00+02:00");
        var period = UncertainPeriod.Between(UncertainDate.Parse("2024-03"), UncertainDate.Parse("2024-03-20"));

        Console.WriteLine($"{place} {atLeast} {quantity} {date} {period}");
        Console.WriteLine(HedgePolicy.Default.Interpret(atLeast));
        #endregion
        printed();

        #region Entities
        var contents = new DatasetContents
        {
            Title = "The strike on the market",
            Actors = [new() { Id = new("northland"), Names = LocalizedNames.Of("Northland"), Kind = ActorKind.State }],
            Places = [new() { Id = new("old-town"), Names = LocalizedNames.Of("Old Town"), Kind = PlaceKind.Settlement }],
            Events =
            [
                new()
                {
                    Id = new("market"),
                    Names =
                    [
                        new() { Text = "the strike on the market", Language = "en" },
                        new() { Text = "der Angriff auf den Markt", Language = "de" },
                    ],
                    Kind = ConflictEventKind.Incident,
                    Period = UncertainPeriod.Parse("2024-03-05"),
                    Place = new("old-town"),
                },
            ],
            Sources =
            [
                new()
                {
                    Id = new("ministry"),
                    Names = LocalizedNames.Of("the ministry"),
                    Kind = SourceKind.GovernmentBody,
                    Actor = new("northland"),
                },
                new() { Id = new("recorder"), Names = LocalizedNames.Of("the recorder"), Kind = SourceKind.Organisation },
                new() { Id = new("paper"), Names = LocalizedNames.Of("the paper"), Kind = SourceKind.Outlet },
            ],
            Reports =
            [
                new() { Id = new("day-9"), Publisher = new("paper"), Date = UncertainDate.Parse("2024-03-14"), Language = "en" },
                new() { Id = new("study"), Publisher = new("recorder"), Date = UncertainDate.Parse("2024-05-02"), Language = "en" },
            ],
        };
        #endregion

        #region Claims
        var killed = new Scope { Measure = new("killed"), Category = new("persons"), Event = new("market") };
        var ministry = new Claim
        {
            Id = new("ministry-22"),
            Report = new("day-9"),
            Attribution = Attribution.To(new AttributionStep { Source = new("ministry"), Date = UncertainDate.Parse("2024-03-14") }),
            Scope = killed,
            Quantity = Quantity.Parse("22 persons"),
            Quote = "22 people died, the ministry said.",
        };
        var recorder = ministry with
        {
            Id = new("recorder-40"),
            Report = new("study"),
            Attribution = Attribution.None,
            Quantity = Quantity.Parse(">=40 persons"),
            Quote = "We have the names of at least 40 dead.",
        };

        var dataset = ConflictDataset.Create(contents with { Claims = [ministry, recorder] });
        foreach (var finding in new ClaimComparer().Compare(dataset).Findings)
        {
            Console.WriteLine(finding);
        }
        #endregion
        printed();

        #region Problems
        var lost = recorder with { Report = new("day-8"), Scope = killed with { Event = new("bridge") } };
        foreach (var problem in ConflictDataset.TryCreate(contents with { Claims = [ministry, lost] }).Problems)
        {
            Console.WriteLine(problem);
        }
        #endregion
        printed();

        #region Save
        dataset.Save("market.json");
        var loaded = ConflictDataset.Load("market.json");
        Console.WriteLine(loaded.Contents == dataset.Contents);
        #endregion
        printed();
        File.Delete("market.json");

        #region Grow
        var live = new ClaimComparer().StartLive(dataset);
        var paper = recorder with { Id = new("paper-25"), Report = new("day-9"), Quantity = Quantity.Parse("~25 persons") };
        foreach (var change in live.Add(paper))
        {
            Console.WriteLine(change);
        }
        #endregion
        printed();
    });
}
