namespace ConflictModel.Reporting;

/// <summary>What a claim says, in words.</summary>
internal static class ClaimText
{
    /// <summary>The figure with its unit: "about 1,500 persons"; "none (denied)" for an event that is denied.</summary>
    public static string Said(Claim claim, ConflictDataset dataset)
    {
        var figure = claim.Quantity.Figure;
        var words = EnglishText.Describe(figure);
        if (figure.IsQuantified && !figure.IsShare)
        {
            words += $"{(IsNoun(figure) ? " of" : "")} {UnitText.Of(dataset.MeasurementUnits[claim.Quantity.Unit], figure, "en").ToLowerInvariant()}";
        }

        return claim.Stance switch
        {
            Stance.DeniesEvent => "none (denied)",
            Stance.DeniesFigure => $"not {words}",
            Stance.LeavesUnconfirmed => $"unconfirmed: {words}",
            _ when claim.Basis == CountBasis.Documented => $"{words}, documented",
            _ => words,
        };
    }

    /// <summary>The report, who published it and when: <c>"Shadow alliance" (The Daily, 2024-10-18)</c>.</summary>
    public static string ReportOf(Claim claim, ConflictDataset dataset)
    {
        var report = dataset.Reports[claim.Report];
        var name = report.Title is { } title ? $"\"{title}\"" : $"the report '{report.Id}'";
        var publisher = report.Publisher is { } source ? $"{Attributions.NameOf(source, dataset)}, " : "";
        var date = report.Date is { } known ? PeriodText.Of(known) : "no date";
        return $"{name} ({publisher}{date})";
    }

    /// <summary>The words of the report, the language they stand in, and the place in the report; null where they were not kept.</summary>
    public static string? QuoteOf(Claim claim, ConflictDataset dataset)
    {
        var language = claim.Language ?? dataset.Reports[claim.Report].Language;
        string?[] details = [language, claim.Locator];
        var known = string.Join(", ", details.Where(detail => detail is not null));
        return claim.Quote is { } quote ? $"\"{quote}\"{(known.Length == 0 ? "" : $" ({known})")}" : null;
    }

    /// <summary>The id, and file and line where there are any.</summary>
    public static string PlaceOf(Claim claim, ConflictDataset dataset) => dataset.LocationOf(claim.Id) switch
    {
        { File: { } file, Line: > 0 and var line } => Invariant($"{claim.Id}, {file}:{line}"),
        _ => claim.Id.Value,
    };

    /// <summary>Whether the words take an "of": thousands of persons, dozens of tanks.</summary>
    private static bool IsNoun(Figure figure) => figure.Hedge == Hedge.OrderOfMagnitude
        || (figure is { Word: VagueWord.ACouple or VagueWord.ALot or VagueWord.Dozens or VagueWord.Scores, Factor: 1 });
}
