namespace ConflictModel.Reporting;

/// <summary>The first lines about a dataset: what it is called, and how much is in it.</summary>
internal static class DatasetHeader
{
    public static void Write(ConflictDataset dataset, int scopes, int origins, TextPage page)
    {
        page.Text(dataset.Title ?? "A dataset without a title", TextStyle.Strong);
        page.Text($"{English.Count(dataset.Reports.Count, "report")}, {English.Count(dataset.Claims.Count, "claim")} about {English.Count(scopes, "scope")}, from {English.Count(origins, "origin")}");
    }
}
