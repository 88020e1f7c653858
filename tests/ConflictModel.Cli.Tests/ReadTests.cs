using System.Text;
using System.Text.Json;

namespace ConflictModel.Cli.Tests;

public sealed class ReadTests : IDisposable
{
    private const string Report = """
        According to the ministry, at least 100 soldiers were killed on Tuesday and some 2,700 were wounded in the fighting.
        On 23 December 2024 the 810th brigade left.

        Another 4.800 may follow.

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_text_is_shown_with_its_figures_marked_and_a_table_of_proposals()
    {
        var run = InProcess.Fed(Report, "read", "-", "--report-date", "2024-12-24");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Snapshot.Matches(run.Output);
    }

    [Fact]
    public void Nothing_is_styled_where_the_output_is_no_terminal()
    {
        var path = FileOf("report.txt", Report);

        Assert.DoesNotContain('\u001b', InProcess.Run("read", path).Output);
        Assert.Contains('\u001b', InProcess.Run(isStyled: true, "read", path).Output);
    }

    [Fact]
    public void Programs_get_the_same_as_json_with_places_in_the_text()
    {
        var run = InProcess.Fed(Report, "read", "-", "--language", "en", "--format", "json", "--report-date", "2024-12-24");

        using var document = JsonDocument.Parse(run.Output);
        var first = document.RootElement.GetProperty("proposals")[0];
        Assert.Equal(">=100", first.GetProperty("figure").GetString());
        Assert.Equal("killed", first.GetProperty("measure").GetProperty("value").GetString());
        Assert.Equal("2024-12-24", first.GetProperty("period").GetProperty("value").GetString());
        Assert.Equal("persons", first.GetProperty("unit").GetString());
        Assert.Equal("at least 100", Report[first.GetProperty("start").GetInt32()..first.GetProperty("end").GetInt32()]);
        Assert.Equal("the ministry", first.GetProperty("attribution")[0].GetProperty("text").GetString());
        Assert.False(document.RootElement.TryGetProperty("extractedText", out _));
    }

    [Theory]
    [InlineData("proposals.json", new string[0], "{\n  \"format\"")]
    [InlineData("proposals.txt", new[] { "--format", "text" }, "English (en): 3 figures")]
    public void An_output_file_is_written_as_a_whole(string name, string[] more, string start)
    {
        var output = Path.Combine(_folder, name);

        var run = InProcess.Run(["read", FileOf("report.txt", Report), "-o", output, .. more]);

        Assert.Equal($"{output}: 3 proposals in English (en), 0 complete.\n", run.Output);
        Assert.StartsWith(start, File.ReadAllText(output), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_output_has_the_json_alone()
    {
        var run = InProcess.Run("read", FileOf("report.txt", Report), "-o", "-");

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal("standard output: 3 proposals in English (en), 0 complete.\n", run.Error);
    }

    [Fact]
    public void Of_a_page_what_a_reader_sees_is_read()
    {
        const string page = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>Lost</title><style>p { width: 300px }</style><script>var soldiers = 400;</script></head>
            <body><nav>500 soldiers</nav><h1>Losses</h1><p>At least <b>100</b>
            soldiers were&nbsp;killed.</p><p hidden>600 soldiers</p><table><tr><td>North</td><td>20 tanks</td></tr></table></body></html>
            """;

        var run = InProcess.Run("read", FileOf("report.html", page), "--format", "json", "-l", "en");

        using var document = JsonDocument.Parse(run.Output);
        var text = document.RootElement.GetProperty("extractedText").GetString()!;
        var proposals = document.RootElement.GetProperty("proposals").EnumerateArray().ToList();
        Assert.Equal("Losses\nAt least 100 soldiers were\u00a0killed.\nNorth | 20 tanks\n", text);
        Assert.Equal([">=100", "20"], proposals.Select(proposal => proposal.GetProperty("figure").GetString()));
        Assert.Equal("At least 100", text[proposals[0].GetProperty("start").GetInt32()..proposals[0].GetProperty("end").GetInt32()]);
        Assert.Equal(InProcess.Fed(page, "read", "-", "--format", "json", "-l", "en").Output, run.Output);
    }

    [Fact]
    public void A_deeply_nested_page_is_read()
    {
        var page = $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 20_000))}At least 100 soldiers were killed.";

        Assert.Contains(">=100", InProcess.Run("read", FileOf("deep.html", page), "-l", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_of_a_text_never_reach_the_terminal()
    {
        var run = InProcess.Fed("At least 100 \u001b[31mred\u001b[0m soldiers were killed in \u202eKursk\u202c.\u0007\n", "read", "-", "-l", "en");

        Assert.DoesNotContain(run.Output, c => (char.IsControl(c) && c != '\n') || c is '\u202e' or '\u202c');
        Assert.Contains("\\u001b[31m", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_is_not_clear_must_be_given()
    {
        var run = InProcess.Fed("100", "read", "-");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("give it by --language", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_named()
    {
        var latin = Path.Combine(_folder, "latin.txt");
        File.WriteAllBytes(latin, Encoding.Latin1.GetBytes("Getötet wurden 100 Soldaten."));

        Assert.Equal($"There is no file '{_folder}/none.txt'.\n", InProcess.Run("read", $"{_folder}/none.txt").Error);
        Assert.Equal($"'{_folder}' is a folder; a file of text is required.\n", InProcess.Run("read", _folder).Error);
        Assert.Equal(
            $"{latin} is not text in UTF-8: byte 3 cannot be decoded. Save it as UTF-8; an HTML page must end with .html.\n",
            InProcess.Run("read", latin).Error);
        Assert.Equal(ExitCode.Unusable, InProcess.Run("read", latin).ExitCode);
    }

    [Theory]
    [InlineData("--language", "xx", "The language is 'xx'; must be one of ar, cs, de")]
    [InlineData("--report-date", "2024-13-01", "The day of the report is '2024-13-01'; must be year-month-day, such as 2024-10-20.")]
    public void A_wrong_option_is_refused_with_what_it_must_be(string option, string value, string expected)
    {
        var run = InProcess.Fed(Report, "read", "-", option, value);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_utf_16_with_a_mark_is_read()
    {
        var path = Path.Combine(_folder, "wide.txt");
        File.WriteAllText(path, "At least 100 soldiers were killed.", Encoding.Unicode);

        Assert.Contains(">=100", InProcess.Run("read", path, "-l", "en").Output, StringComparison.Ordinal);
    }

    private string FileOf(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
