using ConflictModel.Import;

namespace ConflictModel.Cli;

/// <summary>Shows the result of an import without writing it: the first rows as claims, and the columns that are not read.</summary>
internal static class ImportPreview
{
    private const int ShownRows = 10;

    public static void Write(ImportResult result, ConflictDataset dataset, string table, CommandHost host)
    {
        var rows = dataset.Claims.Select(claim => (Claim: claim, Line: dataset.LocationOf(claim.Id)?.Line ?? 0))
            .Where(item => item.Line > 0)
            .GroupBy(item => item.Line, item => item.Claim)
            .OrderBy(row => row.Key)
            .ToList();
        host.Output.WriteLine(TextPage.Safe($"{table}: {ImportMessages.Summary(result)} Nothing is written."));
        foreach (var row in rows.Take(ShownRows))
        {
            host.Output.WriteLine(Invariant($"  row {row.Key}:"));
            foreach (var claim in row)
            {
                host.Output.WriteLine(TextPage.Safe($"    {Text(claim, dataset)}"));
            }
        }

        if (rows.Count > ShownRows)
        {
            host.Output.WriteLine($"  ... and {Counted.Of(rows.Count - ShownRows, "row")} more.");
        }

        ImportMessages.WriteColumns(result, table, host.Output);
    }

    /// <summary>A claim on one line: what is counted, the figure, the event or place, the source and the date.</summary>
    private static string Text(Claim claim, ConflictDataset dataset)
    {
        var scope = claim.Scope;
        var report = dataset.Reports[claim.Report];
        var where = scope.Event.Id is { } happening ? dataset.Events[happening].ToString()
            : scope.Place.Id is { } place ? dataset.Places[place].ToString()
            : "";
        var sources = claim.Attribution.Steps.Count > 0
            ? string.Join(" and ", claim.Attribution.Steps.Select(step => dataset.Sources[step.Source].ToString()))
            : report.Publisher is { } publisher ? dataset.Sources[publisher].ToString() : "";
        string?[] parts =
        [
            $"{scope.Measure}{(scope.Category.Id is { } category ? $" {category}" : "")} {claim.Quantity.Figure}",
            where,
            scope.Period?.ToString(),
            sources.Length == 0 ? null : $"by {sources}{(report.Date is { } date ? $", {date}" : "")}",
        ];
        return string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
