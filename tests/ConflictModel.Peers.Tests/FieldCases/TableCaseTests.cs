using ConflictModel.Import;
using ConflictModel.Validation;

namespace ConflictModel.Peers.Tests;

/// <summary>Cases from the field about tables, their mappings and names: what each must give is in the README of the folder.</summary>
public sealed class TableCaseTests
{
    private const string Folder = "field-cases/";

    [PeerFact(Folder + "F01-ged-consistent.csv")]
    public void F01_consistent_events_of_ucdp_have_no_finding()
    {
        var result = Import(ImportMappings.UcdpGed, "F01-ged-consistent.csv");

        Assert.Empty(new ClaimComparer().Compare(result.GetDatasetOrThrow()).Findings);
        Assert.Empty(result.UnreadColumns);
    }

    [PeerFact(Folder + "F03-acled-no-event-id.csv")]
    public void F03_events_without_an_id_do_not_become_one()
    {
        var result = Import(ImportMappings.Acled, "F03-acled-no-event-id.csv");

        Assert.Equal(3, result.RefusedRowCount);
        Assert.All(result.Problems, problem => Assert.Equal(["event_id_cnty"], problem.Columns));
        Assert.Empty(result.Draft.Claims);
        Assert.Empty(result.Draft.Events);
    }

    [PeerFact(Folder + "F05-general-staff-new-column.json")]
    public void F05_a_column_that_the_mapping_does_not_know_is_named()
    {
        var result = Import(ImportMappings.GeneralStaff, "F05-general-staff-new-column.json");
        var column = Assert.Single(result.UnreadColumns);

        Assert.Equal(("ground robotic systems", 3), (column.Name, column.CellCount));
        Assert.True(result.IsComplete);
    }

    [PeerFact(Folder + "F06-general-staff-extract.json")]
    public void F06_of_an_extract_series_that_are_absent_are_blank()
    {
        var result = Import(ImportMappings.GeneralStaff, "F06-general-staff-extract.json");

        Assert.Equal(26, result.GetDatasetOrThrow().Claims.Count);
        Assert.Equal(["military auto", "fuel tank", "mobile SRBM system"], result.AbsentColumns);
    }

    [PeerFact(LossSeries.StaffCounts)]
    public void F06_so_do_the_last_thirty_days_of_the_whole_series()
    {
        using var whole = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(PeerData.PathOf(LossSeries.StaffCounts)!));
        using var stream = new MemoryStream(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(whole.RootElement.EnumerateArray().TakeLast(30).ToList()));
        var result = ImportMappings.GeneralStaff.Import(stream, TableFormat.Json);

        Assert.True(result.IsComplete);
        Assert.Equal(30, result.RowCount);
        Assert.Equal(["military auto", "fuel tank", "mobile SRBM system"], result.AbsentColumns);
        Assert.Empty(result.UnreadColumns);
    }

    [PeerFact(Folder + "F18-wrapped-rows.json")]
    public void F18_rows_within_a_document_are_read_by_their_path_or_the_message_says_where_they_are()
    {
        var document = File.ReadAllText(PeerData.PathOf(Folder + "F18.map.json")!);
        using var withPath = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document.Replace("{\"format\"", "{\"rows\":\"data\",\"format\"", StringComparison.Ordinal)));

        Assert.Equal("a", Assert.Single(Import(ImportMapping.Load(withPath), "F18-wrapped-rows.json").GetDatasetOrThrow().Claims).Id.Value);
        Assert.Contains("\"rows\": \"data\"", Assert.Single(Import(Figures(), "F18-wrapped-rows.json").Problems).Message, StringComparison.Ordinal);
    }

    [PeerFact(Folder + "F21-hxl-row.csv")]
    public void F21_a_row_of_hashtags_is_passed_over_and_counted()
    {
        var result = Import(Figures(), "F21-hxl-row.csv");

        Assert.Equal("=3 persons", Assert.Single(result.GetDatasetOrThrow().Claims).Quantity.ToString());
        Assert.Equal((2, 1), (result.RowCount, result.HashtagRowCount));
    }

    [PeerFact(Folder + "F26-names-article.json")]
    public void F26_a_name_with_the_arabic_article_is_a_hint()
    {
        var failures = new DatasetDraftValidator().Validate(DatasetDraft.Read(PeerData.PathOf(Folder + "F26-names-article.json")!)).Errors.OfType<DatasetFailure>();

        Assert.Equal(["$.places[1].names", "$.places[3].names"], failures.Where(failure => failure.Code == ValidationCodes.NearName).Select(failure => failure.Location.Path));
    }

    private static ImportMapping Figures() => ImportMapping.Load(PeerData.PathOf(Folder + "F18.map.json")!);

    private static ImportResult Import(ImportMapping mapping, string file) => LossSeries.Import(mapping, Folder + file);
}
