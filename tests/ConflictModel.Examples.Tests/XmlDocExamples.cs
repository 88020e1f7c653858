using NodaTime;

namespace ConflictModel.Examples.Tests;

/// <summary>The examples of the XML documentation: each region is the example of the type of its name.</summary>
internal static class XmlDocExamples
{
    public static void Values()
    {
        #region EntityId
        var russia = new EntityId<Place>("russia");
        var kursk = EntityId<Place>.FromName("Kursk Oblast"); // kursk-oblast
        var isId = EntityId<Place>.TryParse("Kursk Oblast", out _); // false
        #endregion

        Assert.Equal(("russia", "kursk-oblast", false), (russia.Value, kursk.Value, isId));

        #region LocalizedNames
        LocalizedNames names =
        [
            new() { Text = "North Korea", Language = "en" },
            new() { Text = "Nordkorea", Language = "de" },
        ];
        var german = names.In("de"); // Nordkorea
        var french = names.In("fr"); // North Korea, the first name
        #endregion

        Assert.Equal(("Nordkorea", "North Korea"), (german, french));

        #region Figure
        var figure = Figure.Parse("~1500"); // "about 1,500"
        var same = Figure.About(1500);
        var bounded = figure.WithBounds(1400, 1700); // ~1500[1400..1700]
        #endregion

        Assert.Equal(figure, same);
        Assert.Equal("~1500[1400..1700]", bounded.ToString());

        #region Quantity
        var troops = Quantity.Parse(">=1500 persons");
        var fuel = new Quantity { Figure = Figure.Between(50, 100), Unit = MeasurementUnits.Tonnes.Id };
        #endregion

        Assert.Equal((">=1500 persons", "50..100 tonnes"), (troops.ToString(), fuel.ToString()));
    }

    public static void Times()
    {
        #region UncertainDate
        var month = UncertainDate.Parse("2024-10");
        var day = UncertainDate.On(new LocalDate(2024, 10, 18));
        var approximate = UncertainDate.Parse("2024-10-18~");

        var answer = day.IsBefore(month); // Possible: the month is some day of October
        #endregion

        Assert.Equal((Certainty.Possible, true), (answer, approximate.IsApproximate));

        #region UncertainPeriod
        var october = UncertainPeriod.Parse("2024-10");
        var upToChristmas = UncertainPeriod.Parse("../2024-12-23");

        var isWithin = october.IsWithin(upToChristmas); // Certain
        #endregion

        Assert.Equal(Certainty.Certain, isWithin);

        #region SimultaneityPolicy
        var policy = SimultaneityPolicy.Default with
        {
            Name = "desk",
            IndependentOriginsDays = 1,
            TimeZone = DateTimeZoneProviders.Tzdb["Europe/Kyiv"],
        };
        var options = new ComparisonOptions { SimultaneityPolicy = policy };
        #endregion

        Assert.Equal("desk 1 in Europe/Kyiv", options.SimultaneityPolicy.ToString());
    }

    public static void Claims()
    {
        #region Scope
        var present = new Scope
        {
            Measure = new("present"),
            Category = new("soldiers"),
            Actor = new("north-korea"),
            Place = new("russia"),
            Period = UncertainPeriod.Parse("2024-10"),
        };
        var inKursk = present with { Place = new("kursk-oblast") };
        #endregion

        Assert.NotEqual(present, inKursk);

        #region Claim
        var claim = new Claim
        {
            Id = new("nis-1500"),
            Report = new("yonhap-2024-10-18"),
            Attribution = Attribution.To(new EntityId<Source>("nis")),
            Scope = new() { Measure = new("present"), Category = new("soldiers"), Place = new("russia") },
            Quantity = Quantity.Parse("~1500 persons"),
        };
        #endregion

        Assert.Equal("nis-1500: ~1500 persons", claim.ToString());
    }

    public static void Datasets() => Repository.InRoot(static () =>
    {
        #region ConflictDataset
        var dataset = ConflictDataset.Load("samples/dprk-russia");
        var russia = dataset.Places[new EntityId<Place>("russia")];

        var result = ConflictDataset.TryLoad("no-such-folder");
        foreach (var problem in result.Problems)
        {
            Console.WriteLine(problem);
        }
        #endregion

        Assert.Equal("Russia", russia.Names.In("en"));
        Assert.False(result.IsSuccess);

        #region DatasetDraft
        var draft = DatasetDraft.Empty.Add(
            new PlaceDraft
            {
                Id = new("kursk"),
                Names = [new() { Text = new("Kursk"), Language = "en" }],
            });
        var built = draft.Build();
        #endregion

        Assert.True(built.IsSuccess);
    });

    public static void Comparing() => Repository.InRoot(static () =>
    {
        #region ClaimComparer
        var dataset = ConflictDataset.Load("samples/dprk-russia");
        var comparer = new ClaimComparer();

        foreach (var finding in comparer.Compare(dataset).Findings)
        {
            Console.WriteLine($"{finding.Severity}: {finding}");
        }
        #endregion

        #region ComparisonOptions
        var options = new ComparisonOptions
        {
            HedgePolicy = HedgePolicy.Literal,
            Rules = ComparisonRules.Default.Without("CM3001").WithSeverity("CM2001", Severity.Info),
            Today = new LocalDate(2025, 1, 31),
        };
        var strict = new ClaimComparer(options);
        #endregion

        Assert.Equal(options, strict.Options);

        #region ComparisonResult
        var result = comparer.Compare(dataset);
        var open = result.Findings.Where(finding => !finding.IsAcknowledged);
        var isUsable = result.IsComplete; // false if a rule threw; see Faults
        #endregion

        Assert.True(isUsable);
        Assert.NotEmpty(open);

        #region Finding
        foreach (var finding in result.Findings.Where(finding => finding.Severity == Severity.Error))
        {
            Console.WriteLine(finding.Sentence);
            foreach (var witness in finding.Witnesses)
            {
                Console.WriteLine($"  {witness.Claim} against {witness.Opponent}");
            }
        }
        #endregion

        #region PairComparison
        var pair = comparer.Compare(
            dataset.Claims[new EntityId<Claim>("nis-1500")], dataset.Claims[new EntityId<Claim>("budanov-11000")], dataset);
        Console.WriteLine($"{pair.Relation}: {pair.Sentence}");
        #endregion

        #region RevisionPolicy
        var policy = RevisionPolicy.Default with { Name = "desk", SettlingDays = 14 };
        var patient = new ClaimComparer(new() { RevisionPolicy = policy });
        #endregion

        Assert.Equal("desk 1", patient.Options.RevisionPolicy.ToString());

        #region LiveComparer
        var live = comparer.StartLive(dataset);
        var claim = dataset.Claims[new EntityId<Claim>("nis-1500")];
        var added = claim with { Id = new("typed-in"), Quantity = Quantity.Parse("~4000 persons") };

        foreach (var change in live.Add(added))
        {
            Console.WriteLine($"{change.Kind}: {change.Finding}");
        }

        live.Withdraw(added.Id);
        #endregion

        Assert.Equal(dataset.Claims.Count, live.Dataset.Claims.Count);
    });

    public static void Reconciling() => Repository.InRoot(static () =>
    {
        #region Reconciler
        var dataset = ConflictDataset.Load("samples/dprk-russia");
        var reconciler = new Reconciler(new() { Rules = [ReconciliationRules.LargestCamp, ReconciliationRules.Envelope] });

        foreach (var figure in reconciler.Reconcile(dataset).Figures)
        {
            Console.WriteLine($"{figure}, by {figure.Rule}");
        }
        #endregion

        #region ReconciliationResult
        var result = reconciler.Reconcile(dataset);
        var first = result.Figures.First(figure => figure.IsDecided);
        var series = result.SeriesOf(first.Scope);
        var decisive = result.HangsOn(first);
        result.ToRecord().Save(Stream.Null);
        #endregion

        Assert.Contains(first, series);
        Assert.All(decisive, id => Assert.True(dataset.Claims.Contains(id)));
    });
}
