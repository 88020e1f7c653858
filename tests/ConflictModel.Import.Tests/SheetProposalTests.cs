using System.Text;

namespace ConflictModel.Import.Tests;

/// <summary>Sheets of many kinds are read without a word about their columns, and what is read is what they say.</summary>
public sealed class SheetProposalTests
{
    private static readonly DateTime Day = new(2023, 9, 6);

    [Fact]
    public void A_German_sheet_of_Windows_with_points_and_commas()
    {
        var content = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(
            """
            Nr.;Datum;Uhrzeit;Ort;Quelle;Link;Tote;davon Kinder;Verletzte;Zitat;Bemerkung
            1;03.05.2023;14:20;Süderhöfen;Tagesbote;https://example.org/1;mind. 12;;rund 30;"Mindestens zwölf Menschen seien tot.";
            2;03.05.2023;;Süderhöfen;Tagesbote / Landesfunk;https://example.org/3;14;k.A.;31;;
            3;12.06.2023;;Groß Rauden;Hilfswerk;https://example.org/8;1.200;;Dutzende;;laut Sprecher
            Summe;;;;;;1.226;;;;
            """);
        using var sheet = Proposals.Of(content);

        Assert.Equal(
            [
                "2: persons killed >=12; Süderhöfen, 2023-05-03; Tagesbote; ",
                "2: persons wounded ~30; Süderhöfen, 2023-05-03; Tagesbote; ",
                "3: persons killed 14; Süderhöfen, 2023-05-03; Tagesbote + Landesfunk; ",
                "3: persons wounded 31; Süderhöfen, 2023-05-03; Tagesbote + Landesfunk; ",
                "4: persons killed 1200; Groß Rauden, 2023-06-12; Hilfswerk; ",
                "4: persons wounded dozens; Groß Rauden, 2023-06-12; Hilfswerk; ",
            ],
            sheet.Claims);
        Assert.True(sheet.Result.IsComplete);
        Assert.Equal(["encoding", "date:Datum", "incident"], sheet.Proposal.Questions.Select(question => question.Id));
        Assert.Equal("windows-1252", sheet.Proposal.Questions[0].Proposed);
    }

    [Fact]
    public void A_Ukrainian_workbook_with_merged_cells_a_header_of_two_rows_and_a_total()
    {
        object?[][] rows =
        [
            ["Облік постраждалих від обстрілів"],
            [],
            ["Подія", "Дата події", "Місто", "Дата публікації", "Джерело", "Загинуло", null, null, "Поранено", "Посилання"],
            [null, null, null, null, null, "мін.", "макс.", "з них дітей", null, null],
            ["Удар по ринку", Day, "Костянтинівка", Day.AddHours(14.5), "ОВА", 16, null, 1, 28, "https://example.org/1"],
            [null, null, null, Day.AddDays(1), "МВС; ДСНС", "щонайменше 17", "", "", "понад 30", "https://example.org/3"],
            ["Удар по готелю", Day.AddDays(10), "Краматорськ", Day.AddDays(10), "Поліція", 2, 3, "-", "близько 10", "https://example.org/4"],
            ["Всього", null, null, null, null, 35, 20, 2, 70, null],
        ];
        using var sheet = Proposals.Of(
            Workbooks.Of([("Довідка", [["Автор: редакція"]], []), ("Обстріли", rows, ["A1:J1", "F3:H3", "A5:A6", "B5:B6", "C5:C6"])]),
            "обстріли.xlsx");

        Assert.Equal(
            [
                "5: persons killed >=16; Удар по ринку; ОВА; 2023-09-06T14:30",
                "5: children killed 1; Удар по ринку; ОВА; 2023-09-06T14:30",
                "5: persons wounded 28; Удар по ринку; ОВА; 2023-09-06T14:30",
                "6: persons killed >=17; Удар по ринку; МВС + ДСНС; 2023-09-07",
                "6: persons wounded >30; Удар по ринку; МВС + ДСНС; 2023-09-07",
                "7: persons killed 2..3; Удар по готелю; Поліція; 2023-09-16",
                "7: persons wounded ~10; Удар по готелю; Поліція; 2023-09-16",
            ],
            sheet.Claims);
        Assert.Equal("Обстріли", sheet.Proposal.Sheet);
        Assert.Equal(["udar-po-rinku", "udar-po-gotelyu"], sheet.Result.Draft.Events.Select(happening => happening.Id.Text));
        Assert.Equal(["2023-09-06", "2023-09-16"], sheet.Result.Draft.Events.Select(happening => happening.Period.Text));
        Assert.Equal(["kostyantinivka", "kramatorsk"], sheet.Result.Draft.Events.Select(happening => happening.Place.Text));
    }

    [Fact]
    public void One_row_an_incident_with_columns_of_several_sources()
    {
        using var sheet = Proposals.Of("""
            Case no.,Incident date,Town,Killed - UN mission,Killed - National police,Injured - UN mission
            C-1,2022-02-03,Aro,12,9,40
            C-2,2022-02-09,Bel,3-5,,
            C-3,2022-03-01,Cade,0,?,unknown
            """);

        Assert.Equal(
            [
                "2: persons killed 12; C-1; UN mission; ",
                "2: persons killed 9; C-1; National police; ",
                "2: persons wounded 40; C-1; UN mission; ",
                "3: persons killed 3..5; C-2; UN mission; ",
                "4: persons killed 0; C-3; UN mission; ",
            ],
            sheet.Claims);
    }

    [Fact]
    public void A_Spanish_sheet_in_UTF16_with_tabs()
    {
        using var sheet = Proposals.Of(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(
            "Fecha\tMunicipio\tFuente\tEnlace\tMuertos\tHeridos\n13/02/2021\tTambo\tEl Heraldo\thttps://example.org/1\t3 o 4\tal menos 5\n"
                + "05/03/2021\tRío Claro\tONG Vida\thttps://example.org/3\tcinco\ts/d\n")).ToArray());

        Assert.Equal(
            [
                "2: persons killed 3..4; Tambo, 2021-02-13; El Heraldo; ",
                "2: persons wounded >=5; Tambo, 2021-02-13; El Heraldo; ",
                "3: persons killed 5; Río Claro, 2021-03-05; ONG Vida; ",
            ],
            sheet.Claims);
    }

    [Fact]
    public void An_Arabic_sheet_with_its_digits()
    {
        using var sheet = Proposals.Of("""
            التاريخ,المكان,المصدر,القتلى,منهم أطفال,الجرحى,الرابط
            ٢٠٢٣-١٠-١٧,المدينة,وزارة الصحة,٤٧١,,٣٤٢,https://example.org/g1
            2023-10-17,المدينة,جهة أجنبية,100 إلى 300,غير معروف,,https://example.org/g3
            """);

        Assert.Equal(
            [
                "2: persons killed 471; المدينة, 2023-10-17; وزارة الصحة; ",
                "2: persons wounded 342; المدينة, 2023-10-17; وزارة الصحة; ",
                "3: persons killed 100..300; المدينة, 2023-10-17; جهة أجنبية; ",
            ],
            sheet.Claims);
    }

    [Fact]
    public void Answers_of_a_form()
    {
        using var sheet = Proposals.Of("""
            Timestamp,What happened?,Where did it happen?,When did it happen?,Who reported it?,Link to the report,How many people died?,How many people were hurt?
            3/14/2024 9:12:33,School hit,Lakeside,"March 12, 2024",Lake Times,https://example.org/h1,five,about 20
            3/14/2024 9:30:01,School hit,Lakeside,12 March 2024,Region head,https://example.org/h2,6 to 8,22
            """);

        Assert.Equal(
            [
                "2: persons killed 5; School hit; Lake Times; ",
                "2: persons wounded ~20; School hit; Lake Times; ",
                "3: persons killed 6..8; School hit; Region head; ",
                "3: persons wounded 22; School hit; Region head; ",
            ],
            sheet.Claims);
        Assert.Equal("2024-03-12", Assert.Single(sheet.Result.Draft.Events).Period.Text);
        Assert.Equal("lakeside", Assert.Single(sheet.Result.Draft.Events).Place.Text);
        Assert.Null(sheet["Timestamp"]);
    }

    [Fact]
    public void Objects_of_JSON_Lines()
    {
        using var sheet = Proposals.Of(
            Encoding.UTF8.GetBytes("""
                {"incident":"Bridge attack","when":"2024-01-05","source":{"name":"Wire One","url":"https://example.org/e1"},"reported":"2024-01-05T10:00Z","fatalities":12,"injured":"30+"}
                {"incident":"Bridge attack","when":"2024-01-05","source":{"name":"Army","url":null},"reported":"2024-01-06","fatalities":3,"injured":null}
                """),
            "incidents.jsonl");

        Assert.Equal(
            [
                "1: persons killed 12; Bridge attack; Wire One; 2024-01-05T10:00Z",
                "1: persons wounded >=30; Bridge attack; Wire One; 2024-01-05T10:00Z",
                "2: persons killed 3; Bridge attack; Army; 2024-01-06",
            ],
            sheet.Claims);
    }

    [Fact]
    public void Which_number_is_the_month_is_asked_unless_other_dates_prove_it()
    {
        const string open = "Incident,Date,Source,Deaths\nA,03/04/2022,Paper,4\nB,05/06/2022,Paper,6\nC,02/02/2022,Paper,1\n";
        using var unasked = Proposals.Of(open);
        using var answered = Proposals.Of(open, ("dates:Date", "month"));
        using var proven = Proposals.Of($"{open}D,13/06/2022,Paper,2\n");

        Assert.Equal(["4: persons killed 1; C; Paper; "], unasked.Claims);
        Assert.Contains("is 2022-04-03 by the pattern d/M/uuuu and 2022-03-04 by M/d/uuuu", unasked.Result.Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal(["2022-03-04", "2022-05-06", "2022-02-02"], answered.Result.Draft.Events.Select(happening => happening.Period.Text));
        Assert.Equal(["2022-04-03", "2022-06-05", "2022-02-02", "2022-06-13"], proven.Result.Draft.Events.Select(happening => happening.Period.Text));
    }

    [Fact]
    public void A_date_that_differs_within_incidents_is_that_of_the_report()
    {
        using var sheet = Proposals.Of("""
            Incident,Date,Source,Killed
            Ferry,2024-05-01,A,3
            Ferry,2024-05-02,B,4
            Bridge,2024-06-01,A,1
            Bridge,2024-06-03,B,2
            """);

        Assert.Equal("when the source reported", sheet["Date"]);
        Assert.All(sheet.Result.Draft.Events, happening => Assert.False(happening.Period.IsGiven));
    }

    [Fact]
    public void Cells_that_are_left_blank_below_the_first_mean_what_it_does()
    {
        using var sheet = Proposals.Of("""
            Incident,Date of incident,City,Source,Killed
            Ferry,2024-05-01,Port,A,3
            ,,,B,4
            ,,,C,
            Bridge,2024-06-01,Town,A,1
            ,,,B,2
            """);

        Assert.Equal(
            [
                "2: persons killed 3; Ferry; A; ", "3: persons killed 4; Ferry; B; ", "5: persons killed 1; Bridge; A; ",
                "6: persons killed 2; Bridge; B; ",
            ],
            sheet.Claims);
    }

    [Fact]
    public void What_no_name_says_is_not_read_unless_it_is_answered()
    {
        const string csv = "Incident,Date of incident,Source,Killed,Count\nA,2024-05-01,Paper,3,17\n";
        using var unasked = Proposals.Of(csv);
        using var answered = Proposals.Of(csv, ("measure:Count", "wounded"));

        Assert.Null(unasked["Count"]);
        Assert.Equal(["persons killed", "persons wounded"], answered.Proposal.Readings.TakeLast(2).Select(reading => reading.Meaning));
    }

    [Fact]
    public void A_table_without_figures_is_told_as_such()
    {
        var exception = Assert.Throws<ImportException>(() => Proposals.Of("Name,Place\nA,B\n"));

        Assert.Contains("The table has no column that counts", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_table_gives_the_same_mapping_under_every_culture()
    {
        using var sheet = Proposals.Of("Incident,Date of incident,Source,Killed\nA,03.05.2023,Paper,3\n");

        Cultures.Each(() => Assert.Equal(sheet.Proposal.MappingJson, SheetProposal.Of(sheet.Path).MappingJson));
    }
}
