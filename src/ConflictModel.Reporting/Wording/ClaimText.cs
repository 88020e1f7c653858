namespace ConflictModel.Reporting;

/// <summary>A claim in words.</summary>
internal static class ClaimText
{
    /// <summary>The figure with its unit: "about 1,500 persons"; "none (denied)" for an event that is denied.</summary>
    public static string Said(Claim claim, Wording words)
    {
        var figure = claim.Quantity.Figure;
        var said = words.Figure(figure);
        if (figure.IsQuantified && !figure.IsShare)
        {
            var link = words.Language == SentenceLanguage.English && IsNoun(figure) ? " of" : "";
            said += $"{link} {UnitOf(claim, words)}";
        }

        return claim.Stance switch
        {
            Stance.DeniesEvent => $"{words.Language.Denied(null)} (denied)",
            Stance.DeniesFigure => words.Language.Denied(said),
            Stance.LeavesUnconfirmed => $"unconfirmed: {said}",
            _ when claim.Basis == CountBasis.Documented => $"{said}, documented",
            _ => said,
        };
    }

    /// <summary>
    /// The unit of a claim, in the singular or plural that its figure takes; in English in lower case, as within a sentence.
    /// </summary>
    public static string UnitOf(Claim claim, Wording words)
    {
        var unit = words.Language.Unit(words.Dataset.MeasurementUnits[claim.Quantity.Unit], claim.Quantity.Figure);
        return words.Language == SentenceLanguage.English ? unit.ToLowerInvariant() : unit;
    }

    /// <summary>The report with its publisher and date: <c>"Shadow alliance" (The Daily, 2024-10-18)</c>.</summary>
    public static string ReportOf(Claim claim, Wording words)
    {
        var report = words.Dataset.Reports[claim.Report];
        var name = report.Title is { } title ? $"\"{title}\"" : $"the report '{report.Id}'";
        var publisher = report.Publisher is { } source ? $"{Attributions.NameOf(source, words)}, " : "";
        var date = report.Date is { } known ? PeriodText.Of(known) : "no date";
        return $"{name} ({publisher}{date})";
    }

    /// <summary>The words of the report, their language, and their place in the report; null if there is no quote.</summary>
    public static string? QuoteOf(Claim claim, ConflictDataset dataset)
    {
        var language = claim.Language ?? dataset.Reports[claim.Report].Language;
        string?[] details = [language, claim.Locator];
        var known = string.Join(", ", details.Where(detail => detail is not null));
        return claim.Quote is { } quote ? $"\"{quote}\"{(known.Length == 0 ? "" : $" ({known})")}" : null;
    }

    /// <summary>The id, and file and line if known.</summary>
    public static string PlaceOf(Claim claim, ConflictDataset dataset) => dataset.LocationOf(claim.Id) switch
    {
        { File: { } file, Line: > 0 and var line } => Invariant($"{claim.Id}, {file}:{line}"),
        _ => claim.Id.Value,
    };

    /// <summary>Whether the words take an "of": thousands of persons, dozens of tanks.</summary>
    private static bool IsNoun(Figure figure) => figure.Hedge == Hedge.OrderOfMagnitude
        || (figure is { Word: VagueWord.ACouple or VagueWord.ALot or VagueWord.Dozens or VagueWord.Scores, Factor: 1 });
}
