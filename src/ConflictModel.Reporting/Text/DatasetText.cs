namespace ConflictModel.Reporting;

/// <summary>The contents of a dataset as text: reports by date, claims by scope, origins, and the dataset's own entities.</summary>
internal sealed class DatasetText(ConflictDataset dataset, Wording words, TextPage page)
{
    private const int SaidWidth = 26;
    private const int PeriodWidth = 16;
    private const int DateWidth = 12;

    public void Write(string title)
    {
        var scopes = dataset.Claims.GroupBy(claim => claim.Scope.WithoutPeriod()).ToList();
        var origins = OriginsByClaims();
        DatasetHeader.Write(title, dataset, scopes.Count, origins.Count, page);
        if (dataset.Description is { } description)
        {
            page.Text(description);
        }

        WriteReports();
        WriteClaims(scopes);
        WriteOrigins(origins);
        var entities = new EntityList(words.Language.Tag, page);
        var own = dataset.Contents;
        entities.Write(
            "Actors",
            own.Actors,
            actor => actor.Unit is null ? English.Words(actor.Kind) : $"{English.Words(actor.Kind)}, military unit");
        entities.Write(
            "Categories",
            own.Categories,
            category => category.Equipment is null ? English.Words(category.Kind) : "type of equipment");
        entities.Write("Places", own.Places, place => English.Words(place.Kind));
        entities.Write("Events", own.Events, happening => English.Words(happening.Kind));
        entities.Write("Measures", own.Measures, measure => English.Words(measure.Kind));
        entities.Write(
            "Sources",
            own.Sources,
            source => English.Words(source.Kind) + (source.IsUnspecific ? ", unspecific" : ""));
    }

    private void WriteReports()
    {
        Heading($"Reports by date ({English.Number(dataset.Reports.Count)})");
        var claims = dataset.Claims.CountBy(claim => claim.Report).ToDictionary();
        foreach (var report in dataset.ReportsByDate)
        {
            var publisher = report.Publisher is { } source ? Attributions.NameOf(source, words) : "publisher unknown";
            var language = report.Language is { } tag ? $", {tag}" : "";
            page.Row(
                2,
                [DateWidth, 0],
                (report.Date is { } date ? PeriodText.Of(date) : "no date", TextStyle.Plain),
                (report.Title ?? report.Id.Value, TextStyle.Strong));
            page.Text(
                $"{report.Id}: {publisher}{language}, {English.Count(claims.GetValueOrDefault(report.Id), "claim")}",
                TextStyle.Faint,
                3 + DateWidth);
        }
    }

    private void WriteClaims(List<IGrouping<Scope, Claim>> scopes)
    {
        Heading($"Claims by what they are about ({English.Number(dataset.Claims.Count)})");
        foreach (var scope in scopes)
        {
            page.Text(English.Capitalised(words.Scope(scope.Key)), TextStyle.Strong, 2);
            foreach (var claim in scope)
            {
                var standing = claim.Standing == Standing.Current ? "" : $" ({English.Words(claim.Standing)})";
                page.Row(
                    4,
                    [SaidWidth, PeriodWidth, 0],
                    (ClaimText.Said(claim, words) + standing, TextStyle.Plain),
                    (claim.Scope.Period is { } period ? PeriodText.Of(period) : "", TextStyle.Plain),
                    (claim.Id.Value, TextStyle.Faint));
                page.Text(Attributions.Of(claim, claim.Report.Value, words), indent: 6);
            }
        }
    }

    private void WriteOrigins(List<(string Name, List<Claim> Claims)> origins)
    {
        Heading($"Origins: who the claims go back to ({English.Number(origins.Count)})");
        foreach (var (name, claims) in origins)
        {
            var reports = claims.Select(claim => claim.Report).Distinct().Count();
            page.Row(
                2,
                [DateWidth, 0],
                (English.Count(claims.Count, "claim"), TextStyle.Plain),
                ($"{name}, in {English.Count(reports, "report")}", TextStyle.Plain));
        }
    }

    /// <summary>The origins, those of the most claims first.</summary>
    private List<(string Name, List<Claim> Claims)> OriginsByClaims() =>
    [
        .. dataset.Claims
            .SelectMany(claim => NamesOf(claim).ConvertAll(name => (name, claim)))
            .GroupBy(pair => pair.name, pair => pair.claim)
            .Select(group => (group.Key.Name, group.ToList()))
            .OrderByDescending(origin => origin.Item2.Count)
            .ThenBy(origin => origin.Name, StringComparer.Ordinal),
    ];

    private List<(string Id, string Name)> NamesOf(Claim claim)
    {
        var origins = AttributionEnds.OriginsOf(claim, dataset)
            .Select(source => (Id: source.Value, Name: Attributions.NameOf(source, words)))
            .ToList();
        return origins.Count > 0 ? origins : [($" {claim.Report}", $"The words of {claim.Report}, whose publisher is not known")];
    }

    private void Heading(string text)
    {
        page.Blank();
        page.Text(text, TextStyle.Strong);
    }
}
