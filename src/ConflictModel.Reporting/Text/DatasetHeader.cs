namespace ConflictModel.Reporting;

/// <summary>The first lines about a dataset: its title and its size.</summary>
internal static class DatasetHeader
{
    public static string TitleOf(ConflictDataset dataset) => dataset.Title ?? "A dataset without a title";

    public static string SizeOf(ConflictDataset dataset, int scopes, int origins) =>
        $"{English.Count(dataset.Reports.Count, "report")}, "
            + $"{English.Count(dataset.Claims.Count, "claim")} about {English.Count(scopes, "scope")}, "
            + $"from {English.Count(origins, "origin")}";

    public static void Write(string title, ConflictDataset dataset, int scopes, int origins, TextPage page)
    {
        page.Text(title, TextStyle.Strong);
        page.Text(SizeOf(dataset, scopes, origins));
    }
}
