using System.Text;

namespace ConflictModel.Import.Tests;

/// <summary>Events with their day and place, aliases, readable ids and optional cells.</summary>
public sealed class IncidentTests
{
    private const string Event = "\"event\": { \"name\": \"{incident}\", \"kind\": \"incident\", \"period\": \"{day}\", \"place\": \"{place}\" },";

    private static string Mapping(string members = "", string claim = "", string report = "\"publisher\": \"{source}\"") => $$"""
        { "format": "conflictmodel-import/1", "ids": "readable", {{members}}
          "report": { {{report}} },
          "claims": [{ "scope": { {{Event}} "measure": "killed", "category": "persons" }, "figure": "{killed}", {{claim}} "unit": "persons" }] }
        """;

    [Fact]
    public void The_first_row_says_when_and_where_and_another_is_a_hint()
    {
        var result = Tables.Mapping(Mapping()).Csv("""
            incident,day,place,source,killed
            Ferry,,Port,A,3
            Ferry,2024-05-01,Port,B,4
            Ferry,2024-05-02,Harbour,C,5
            """);

        var ferry = Assert.Single(result.Draft.Events);
        Assert.Equal(("ferry", "2024-05-01", "port"), (ferry.Id.Text, ferry.Period.Text, ferry.Place.Text));
        Assert.Equal(
            [
                "t.csv:4: row 3, column day = '2024-05-02': The event 'Ferry' has '2024-05-02' here and '2024-05-01' in row 2; that is kept. "
                    + "If these are two events, they must have different names.",
                "t.csv:4: row 3, column place = 'Harbour': The event 'Ferry' has 'harbour' here and 'port' in row 1; that is kept. "
                    + "If these are two events, they must have different names.",
            ],
            result.Hints.Select(hint => hint.ToString()));
        Assert.True(result.IsComplete);
    }

    [Fact]
    public void A_refused_row_leaves_nothing_of_its_event()
    {
        var result = Tables.Mapping(Mapping()).Csv("incident,day,place,source,killed\nFerry,2024-05-01,Port,A,many were\nFerry,2024-05-02,Harbour,B,4\n");

        var ferry = Assert.Single(result.Draft.Events);
        Assert.Equal(("2024-05-02", "harbour"), (ferry.Period.Text, ferry.Place.Text));
    }

    [Fact]
    public void A_day_that_is_none_refuses_the_row() => Assert.Equal(
        ["t.csv:2: row 1, column day = 'in May': 'in May' is not a date; it must be one such as 2024-03-17 or 2024-03."],
        Tables.Mapping(Mapping()).Csv("incident,day,place,source,killed\nFerry,in May,Port,A,3\n").Problems());

    [Fact]
    public void Only_events_have_a_period_and_a_place() => Assert.Contains(
        "Only an event has a period",
        Assert.Throws<ImportException>(() => Tables.Mapping(Mapping().Replace("\"event\"", "\"place\"", StringComparison.Ordinal))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Ids_are_readable_in_any_script_and_numbered_where_names_that_differ_sound_the_same()
    {
        var result = Tables.Mapping(Mapping()).Csv("""
            incident,day,place,source,killed
            Обстріл,2024-05-01,Харків,ОВА,3
            Обстріл,2024-05-01,Харків,ОВА,4
            爆炸,2024-05-02,陕西,A,1
            爆炸 2,2024-05-02,山西,A,1
            """);

        Assert.Equal(["kharkiv", "shanxi", "shanxi-2"], result.Draft.Places.Select(place => place.Id.Text));
        Assert.Equal(["obstril.ova.killed", "obstril.ova.killed-2"], result.Draft.Claims.Take(2).Select(claim => claim.Id.Text));
        Assert.All(result.Draft.Claims, claim => Assert.DoesNotMatch("[0-9a-f]{8}", claim.Id.Text));
    }

    [Fact]
    public void Aliases_make_one_entity_of_spellings_also_within_the_names_of_events_and_among_several_sources()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var aliases = Path.Combine(folder.FullName, "aliases.csv");
            var mapping = Path.Combine(folder.FullName, "mapping.json");
            var table = Path.Combine(folder.FullName, "t.csv");
            File.WriteAllText(aliases, "kind,spelling,name,hint\nplace,Kharkov,Kharkiv,like\nsource,Wire 1,Wire One,\nsource,Wire Two,,only a hint\n");
            File.WriteAllText(table, "day,place,source,killed\n2024-05-01,Kharkiv,Wire One,3\n2024-05-01,Kharkov,Wire 1; Wire Two,4\n");
            File.WriteAllText(mapping, """
                { "format": "conflictmodel-import/1", "ids": "readable", "aliases": "aliases.csv",
                  "report": { "date": "{day}" },
                  "claims": [{
                    "scope": { "measure": "killed", "event": { "name": "{place}, {day}", "period": "{day}", "place": "{place}" } },
                    "attribution": [{ "source": "{source}", "split": [";"] }], "figure": "{killed}", "unit": "persons" }] }
                """);
            var draft = ImportMapping.Load(mapping).Import(table).Draft;

            Assert.Equal(["kharkiv-2024-05-01"], draft.Events.Select(happening => happening.Id.Text));
            Assert.Equal(["Kharkiv", "Kharkov"], Assert.Single(draft.Places).Names.Select(name => name.Text.Text));
            Assert.Equal(["wire-one", "wire-two"], draft.Sources.Select(source => source.Id.Text));

            File.WriteAllText(aliases, "kind,spelling,name\nplace,Kharkov,Kharkiv\nplace,kharkov,Kyiv\nplaces,a,b\n");
            Assert.Equal(
                [
                    $"{aliases}:3: $: 'kharkov' has two names; it must have one.",
                    $"{aliases}:4: $: 'places' is not a kind; it must be one of actor, category, place, event, measure, measurement unit, source.",
                ],
                ImportMapping.Load(mapping).Import(table).Problems());
            File.Delete(aliases);
            Assert.Contains("The file does not exist; expected the aliases", ImportMapping.Load(mapping).Import(table).Problems()[0], StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void An_address_that_is_none_is_left_out_where_the_mapping_can_do_without()
    {
        const string table = "incident,day,place,source,killed,link\n"
            + "F,2024-05-01,P,A,3,https://example.org/1 ; https://example.org/2\nF,2024-05-01,P,B,3,www.example.org\nF,2024-05-01,P,C,3,by phone\n";
        var result = Tables.Mapping(Mapping("\"optional\": [\"link\"],", report: "\"publisher\": \"{source}\", \"address\": \"{link}\"")).Csv(table);

        Assert.Equal(["https://example.org/1", "https://www.example.org", ""], result.Draft.Reports.Select(report => report.Address.Text));
        Assert.Equal(
            ["The cell has 2 web addresses; the first is taken.", "'by phone' is not an address; it must be an absolute http or https address without spaces. It is left out."],
            result.Hints.Select(hint => hint.Message));
    }

    [Fact]
    public void A_claim_may_have_a_report_of_its_own()
    {
        var mapping = Tables.Mapping("""
            { "format": "conflictmodel-import/1", "ids": "readable",
              "sources": [{ "id": "un", "names": { "en": "UN" } }],
              "report": { "title": "Table" },
              "claims": [
                { "report": { "publisher": "un" }, "scope": { "measure": "killed", "event": "{incident}" }, "figure": "{un}", "unit": "persons" },
                { "scope": { "measure": "killed", "event": "{incident}" }, "figure": "{other}", "unit": "persons" }] }
            """);
        var result = mapping.Csv("incident,un,other\nF,3,\nG,4,5\n");

        Assert.Equal(["un", "un", "report"], result.Draft.Claims.Select(claim => claim.Report.Text));
    }

    [Theory]
    [InlineData("windows-1251", "Місто")]
    [InlineData("koi8-u", "Місто")]
    public void Text_that_is_not_UTF8_is_read_by_the_encoding_that_the_mapping_names(string encoding, string place)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes($"incident,day,place,source,killed\nF,2024-05-01,{place},A,3\n");

        Assert.Equal([place], Tables.Mapping(Mapping($"\"encoding\": \"{encoding}\",")).Csv(bytes).Draft.Places.Select(found => found.Names[0].Text.Text));
        Assert.Equal([place], Tables.Mapping(Mapping($"\"encoding\": \"{encoding}\", \"sheet\": {{}},")).Csv(bytes).Draft.Places.Select(found => found.Names[0].Text.Text));
        Assert.Contains(
            "The mapping must name its encoding",
            Assert.Single(Tables.Mapping(Mapping("\"sheet\": {},")).Csv(bytes).Problems).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void UTF16_is_recognised_with_and_without_a_mark(bool hasMark)
    {
        var text = Encoding.Unicode.GetBytes("incident\tday\tplace\tsource\tkilled\nF\t2024-05-01\tМісто\tA\t3\n");
        var bytes = hasMark ? Encoding.Unicode.GetPreamble().Concat(text).ToArray() : text;

        Assert.Equal(["3"], Tables.Mapping(Mapping("\"sheet\": {},")).Csv(bytes).Figures());
    }

    [Theory]
    [InlineData("edtf", "2024-03-17T10:00", "2024-03-17")]
    [InlineData("words", "Sunday, 17 March 2024 at 14:30", "2024-03-17")]
    [InlineData("words", "17 марта 2024 г.", "2024-03-17")]
    [InlineData("words", "2024年3月17日", "2024-03-17")]
    [InlineData("serial", "45368", "2024-03-17")]
    [InlineData("d/M/uuuu", "١٧/٠٣/٢٠٢٤", "2024-03-17")]
    public void Dates_are_read_as_people_write_them(string way, string cell, string expected) => Assert.Equal(
        [expected],
        Tables.Killed(members: $"\"dates\": {{ \"date\": \"{way}\" }},").Csv($"date,killed\n\"{cell}\",1\n").Draft.Claims.Select(claim => claim.Period.Text));
}
