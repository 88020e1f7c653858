namespace ConflictModel.Import.Tests;

public sealed class MappingFaultTests
{
    [Fact]
    public void Each_fault_is_told_where_it_is_with_the_value_and_what_is_permitted()
    {
        string[] faults =
        [
            "",
            "[]",
            "{ oops",
            "{}",
            "{ \"format\": \"conflictmodel/1\", \"report\": { \"date\": \"{d}\" }, \"claims\": [{ \"scope\": { \"measure\": \"killed\" }, \"unit\": \"persons\" }] }",
            "{ \"format\": \"conflictmodel-import/1\", \"report\": {}, \"claims\": [] }",
            "{ \"format\": \"conflictmodel-import/1\", \"report\": 5, \"claims\": {} }",
            Tables.Killing(members: "\"colours\": [],"),
            Tables.Killing(members: "\"rows\": [],"),
            Tables.Killing(members: "\"rows\": \".data\","),
            Tables.Killing(members: "\"ignore\": [],"),
            Tables.Killing(members: "\"ignore\": [\"id\", \"killed\"],"),
            Tables.Killing(members: "\"key\": [],"),
            Tables.Killing(members: "\"language\": \"Deutsch!\","),
            Tables.Killing(members: "\"separator\": \"x\","),
            Tables.Killing(members: "\"mustExist\": [\"places\", \"measures\"],"),
            Tables.Killing(members: "\"dates\": { \"date\": \"q\" },"),
            Tables.Killing(members: "\"dates\": { \"date\": 5 },"),
            Tables.Killing(members: "\"dates\": { \"date\": [\"d MMMM\", \"d/uuuu\", \"HH:mm\", \"d/M/yy\", \"uu-MM-dd\"] },"),
            Tables.Killing(members: "\"numbers\": \"de-DE\","),
            Tables.Killing(members: "\"numbers\": { \"killed\": \"1,234,5\", \"date\": 5 },"),
            Tables.Killing(members: "\"twoDigitYearsFrom\": \"1950\", \"earliestYear\": 1900.5,"),
            Tables.Killing(members: "\"values\": { \"date\": { \"a\": \"b\", \"a\": \"c\" } },"),
            Tables.Killing(members: "\"values\": { \"date\": { \"a\": null } },"),
            Tables.Killing(members: "\"skip\": { \"date\": \"x\" },"),
            Tables.Killing(members: "\"places\": [{ \"id\": \"x\" }],"),
            Tables.Killing(figure: "\"{killed\""),
            Tables.Killing(figure: "\"killed}\""),
            Tables.Killing(figure: "\"{}\""),
            Tables.Killing(figure: "\"{a|}\""),
            Tables.Killing(figure: "{}"),
            Tables.Killing(figure: "{ \"mean\": \"{killed}\" }"),
            Tables.Killing(figure: "\"={@value}\""),
            Tables.Killing(figure: "\"{killed}\"", claim: "\"series\": { \"a\": {} },"),
            Tables.Killing(figure: "\"{@value}\"", claim: "\"series\": {},"),
            Tables.Killing(figure: "\"{@value}\"", claim: "\"series\": { \"a\": { \"period\": \"2024\" }, \"a\": {} },"),
            Tables.Killing(claim: "\"attribution\": [{ \"verb\": \"says\" }],"),
            Tables.Killing(claim: "\"reports\": \"x\","),
            Tables.Killing(claim: "\"report\": {},"),
            Tables.Killing(members: "\"encoding\": \"utf-99\", \"ids\": \"short\", \"aliases\": \"../aliases.csv\","),
            Tables.Killing(members: "\"sheet\": { \"headerRow\": 0, \"headerRows\": 9, \"fillDown\": [], \"tab\": \"x\" },"),
            Tables.Killing(scope: "\"place\": { \"name\": \"{p}\", \"period\": \"{d}\" },"),
            Tables.Killing(scope: "\"place\": { \"kind\": \"country\" },"),
            Tables.Killing(scope: "\"place\": [\"x\"],"),
        ];

        Snapshot.Matches(string.Join('\n', faults.Select(fault => Assert.Throws<ImportException>(() => Tables.Mapping(fault)).Message.Replace("\n", "\n  ", StringComparison.Ordinal))));
    }

    [Fact]
    public void What_a_mapping_says_without_looking_at_any_row_is_checked_before_the_first()
    {
        string[] faults =
        [
            Tables.Killing(scope: "\"place\": \"atlantis\","),
            Tables.Killing(scope: "\"place\": { \"name\": \"{place}\", \"parents\": [\"atlantis\"] },"),
            Tables.Killing(scope: "\"mode\": \"future\","),
            Tables.Killing(claim: "\"report\": \"atlantis\","),
            Tables.Killing(claim: "\"report\": { \"publisher\": \"atlantis\" },"),
            Tables.Killing(figure: "\"about 5\""),
            Tables.Killing(claim: "\"stance\": \"doubts\","),
            Tables.Killing(claim: "\"attribution\": [{ \"source\": \"{who}\", \"cites\": [\"nobody\"] }],"),
            Tables.Killing(claim: "\"language\": \"d\","),
            Tables.Killing().Replace("\"persons\"", "\"heads\"", StringComparison.Ordinal),
            Tables.Killing().Replace("\"killed\",", "\"slain\",", StringComparison.Ordinal),
            Tables.Killing().Replace("{ \"date\": \"{date}\" }", "\"the-report\"", StringComparison.Ordinal),
            Tables.Killing().Replace("{ \"date\": \"{date}\" }", "{ \"publisher\": \"nobody\" }", StringComparison.Ordinal),
        ];

        Snapshot.Matches(string.Join('\n', faults.Select(fault =>
        {
            var result = Tables.Mapping(fault).Csv("date,killed,place,who\n2024-03-01,4,A,B\n");
            Assert.False(result.IsUsable);
            Assert.Equal(0, result.RowCount);
            return Assert.Single(result.Problems());
        })));
    }

    [Fact]
    public void A_mapping_is_loaded_from_a_file_and_its_faults_have_the_line()
    {
        using var folder = new TempFolder();
        var path = folder.Write("m.json", "{\n  \"format\": \"conflictmodel-import/1\",\n  \"claim\": []\n}");

        var problems = Assert.Throws<ImportException>(() => ImportMapping.Load(path)).Problems;

        Assert.Contains(problems, problem => problem.Location is { Line: 3, Path: "$.claim" });
        Assert.Throws<FileNotFoundException>(() => ImportMapping.Load(folder["none.json"]));
    }
}
