namespace ConflictModel.Testing;

/// <summary>The source and the report of a claim: <c>Yonhap > Joint Chiefs of Staff, in "Title" (The Daily, 2024-10-18)</c>.</summary>
internal static class SourceText
{
    public static string Of(Claim claim, ConflictDataset dataset)
    {
        var report = dataset.Reports[claim.Report];
        var publisher = report.Publisher is { } id ? dataset.Sources[id].Names.Primary : null;
        var said = claim.Attribution.IsEmpty ? publisher ?? "in its own words" : Of(claim.Attribution, dataset);
        string?[] details = [publisher, report.Date?.ToString() ?? "no date"];
        var titled = report.Title is { } title ? $"\"{title}\"" : $"'{report.Id}'";
        return $"{said}, in {titled} ({string.Join(", ", details.Where(detail => detail is not null))})";
    }

    private static string Of(Attribution attribution, ConflictDataset dataset) => string.Join(" and ", attribution.Steps.Select(step =>
    {
        var name = dataset.Sources[step.Source].Names.Primary;
        var cited = Of(step.Cites, dataset);
        return step.Cites.Steps.Count switch
        {
            0 => name,
            1 => $"{name} > {cited}",
            _ => $"{name} > ({cited})",
        };
    }));
}
