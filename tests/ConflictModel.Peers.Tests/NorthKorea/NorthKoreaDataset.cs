namespace ConflictModel.Peers.Tests;

/// <summary>
/// The rows of <c>nk/figures.csv</c> as a dataset, by the mapping table alone. A page is a report, its outlet the publisher, its date that of the report. The date of a statement is that of the origin's step;
/// where a page attributes its words to nobody, the date can only be that as of which the figure holds.
/// </summary>
internal static class NorthKoreaDataset
{
    public const string File = "nk/figures.csv";

    public static ConflictDataset Read()
    {
        var rows = PeerData.Rows(File);
        var outlets = Numbered(rows, "outlet", "outlet");
        var pages = Numbered(rows, "page_url", "page");
        return ConflictDataset.Create(new()
        {
            Title = "North Korean troops, workers and arms in Russia",
            Actors = NorthKoreaSources.Actors,
            Categories = NorthKoreaWords.OwnCategories,
            Measures = NorthKoreaWords.OwnMeasures,
            Places = NorthKoreaWords.OwnPlaces,
            Events = NorthKoreaWords.OwnEvents,
            Sources = NorthKoreaSources.All.Concat(outlets.Select(outlet => new Source { Id = new(outlet.Value), Names = LocalizedNames.Of(outlet.Key), Kind = SourceKind.Outlet })).ToEquatableList(),
            Reports = rows.DistinctBy(row => row["page_url"]).Select(row => new Report
            {
                Id = new(pages[row["page_url"]]),
                Publisher = new EntityId<Source>(outlets[row["outlet"]]),
                Date = UncertainDate.Parse(row["page_date"]),
                Language = row["language"],
                Address = new Uri(row["page_url"]),
            }).ToEquatableList(),
            Claims = rows.Select(row => ClaimOf(row, pages)).ToEquatableList(),
        });
    }

    public static EntityId<Claim> IdOf(string row) => new(row.ToLowerInvariant());

    private static Claim ClaimOf(Dictionary<string, string> row, Dictionary<string, string> pages)
    {
        var stated = UncertainDate.Parse(row["statement_date"]);
        var attribution = NorthKoreaSources.AttributionOf(row["attributed_to"], stated);
        var (measure, mode, isWindow) = NorthKoreaWords.Measures[row["measure"]];
        if (row["unit"] == "fraction")
        {
            measure = NorthKoreaWords.Shares[measure];
        }

        // The reader's notes are read for one word alone: a count over some days before the statement.
        isWindow |= row["reader_note"].Contains("window", StringComparison.Ordinal);
        return new()
        {
            Id = IdOf(row["id"]),
            Report = new(pages[row["page_url"]]),
            Attribution = attribution,
            Scope = new()
            {
                Measure = new(measure),
                Category = new(NorthKoreaWords.Categories[row["subject"]]),
                Actor = new("north-korea"),
                Place = NorthKoreaWords.Places.TryGetValue(row["place"], out var place) ? new(place) : default,
                Event = place is null ? new(NorthKoreaWords.Events[row["place"]]) : default(Coordinate<ConflictEvent>),
                Mode = mode,
                Period = isWindow ? UncertainPeriod.UnknownStartTo(stated)
                    : !attribution.IsEmpty ? null
                    : IsLevel(measure) ? UncertainPeriod.On(stated)
                    : UncertainPeriod.UpTo(stated),
            },
            Quantity = new() { Figure = Figure.Parse(NorthKoreaFigureTests.NotationOf(row)), Unit = new(NorthKoreaWords.Units[row["unit"]]) },
            Quote = row["quoted_figure"],
        };
    }

    private static bool IsLevel(string measure) =>
        NorthKoreaWords.OwnMeasures.Concat(StarterVocabulary.Measures).First(known => known.Id.Value == measure).Kind == MeasureKind.Level;

    private static Dictionary<string, string> Numbered(List<Dictionary<string, string>> rows, string column, string prefix) => rows.Select(row => row[column])
        .Distinct(StringComparer.Ordinal)
        .Select((text, index) => (text, id: FormattableString.Invariant($"{prefix}-{index + 1}")))
        .ToDictionary(pair => pair.text, pair => pair.id, StringComparer.Ordinal);
}
