namespace ConflictModel.Import.Tests;

/// <summary>Workbooks in compound files: those of Excel up to 2003, and those with a password.</summary>
public sealed class CompoundFileTests
{
    private const string Protected = "The workbook is protected by a password; it must be saved without one before it can be imported.";

    [Fact]
    public void An_old_workbook_is_read_with_its_dates_numbers_formulas_and_scripts()
    {
        using var sheet = Proposals.Of(TestData("strikes.xls"), "strikes.xls");

        Assert.Equal(4, sheet.Result.RowCount);
        Assert.Empty(sheet.Result.Problems);
        Assert.Equal(
            ["Radio North: >=3, 20", "Харківська служба: 7, 31", "Agence Côtière: 4", "Ministry: 5..6, 25"],
            Said(sheet.Result));
        Assert.Equal(
            ["Market 2024-03-17", "Bridge 2024-04-02"],
            sheet.Result.Draft.Events.Select(made => $"{made.Names[0].Text} {made.Period}"));
    }

    [Theory]
    [InlineData("locked.xlsx")]
    [InlineData("locked.xls")]
    public void A_workbook_with_a_password_is_told_to_be_saved_without_one(string name)
    {
        var result = Tables.Killed().Workbook(TestData(name));

        Assert.False(result.IsUsable);
        Assert.Equal(Protected, Assert.Single(result.Problems).Message);
    }

    [Theory]
    [InlineData("locked.xlsx")]
    [InlineData("locked.xls")]
    public void No_mapping_is_proposed_for_a_workbook_with_a_password(string name) => Assert.Equal(
        Protected,
        Assert.Single(Assert.Throws<ImportException>(() => Proposals.Of(TestData(name), name)).Problems).Message);

    /// <summary>Each source with the figures that it says.</summary>
    private static IEnumerable<string> Said(ImportResult result)
    {
        var dataset = result.Draft.Build().GetDatasetOrThrow();
        return dataset.Claims
            .GroupBy(claim => dataset.Sources[dataset.Reports[claim.Report].Publisher!.Value].ToString())
            .Select(source => $"{source.Key}: {string.Join(", ", source.Select(claim => claim.Quantity.Figure))}");
    }

    private static byte[] TestData(string name)
    {
        using var resource = typeof(CompoundFileTests).Assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        resource.CopyTo(memory);
        return memory.ToArray();
    }
}
