using System.CommandLine;
using ConflictModel.Reading;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel read</c>: the figures of a text, each as a proposed claim.</summary>
internal static class ReadCommand
{
    private const string About =
        "Finds the figures in a text with their hedges, and proposes a claim for each: measure, category, actor, place, period and source, "
        + "and what is missing. No dataset is changed.";

    public static Command Create(CommandHost host)
    {
        var text = new Argument<string>("text")
        {
            Description = "The text: a file of plain text or Markdown in UTF-8, or an HTML page (.html, .htm); - is standard input.",
        };
        var language = new Option<string?>("--language", "-l")
        {
            HelpName = "code",
            Description = "The language of the text, such as de; detected unless given.",
        };
        language.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !ReadingLanguages.TryGet(result.Tokens[0].Value, out _))
            {
                result.AddError($"The language is '{result.Tokens[0].Value}'; must be one of {string.Join(", ", ReadingLanguages.Codes)}.");
            }
        });
        var date = new Option<string?>("--report-date")
        {
            HelpName = "day",
            Description = "The day of the report, such as 2024-10-20: what 'yesterday' and dates without a year are counted from.",
        };
        date.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && DayOf(result.Tokens[0].Value) is null)
            {
                result.AddError($"The day of the report is '{result.Tokens[0].Value}'; must be year-month-day, such as 2024-10-20.");
            }
        });
        var dataset = new Option<string?>("--dataset", "-d")
        {
            Description = "A dataset whose actors, places and sources are recognised by name.",
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write; - is standard output. The format is then JSON unless --format is given.",
        };
        var format = new Option<string?>("--format") { Description = "The output format: text, unless --output is given." };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("read", About) { text, language, date, dataset, output, format };
        command.Validators.Add(result =>
        {
            if (StandardInput.Is(result.GetValue(text)) && StandardInput.Is(result.GetValue(dataset)))
            {
                result.AddError("The text and the dataset are both standard input; only one can be.");
            }
        });
        command.SetAction(parsed => Run(
            host,
            new(
                parsed.GetRequiredValue(text),
                parsed.GetValue(language),
                parsed.GetValue(date),
                parsed.GetValue(dataset),
                parsed.GetValue(output),
                parsed.GetValue(format))));
        return command;
    }

    private static int Run(CommandHost host, Request request)
    {
        ConflictDataset? dataset = null;
        if (request.Dataset is { } path && (dataset = DatasetInput.Load(path, host)) is null)
        {
            return ExitCode.Unusable;
        }

        if (ReportText.Read(request.Text, host) is not { } text)
        {
            return ExitCode.Unusable;
        }

        var guess = request.Language is null ? LanguageDetector.Detect(text.Text) : null;
        if ((guess is null ? ReadingLanguages.Get(request.Language!) : guess.Language) is not { } language)
        {
            host.Error.WriteLine(TextPage.Safe($"The language of {StandardInput.NameOf(request.Text)} is {guess}; give it by --language."));
            return ExitCode.Unusable;
        }

        var proposals = new ReportReader(language, dataset).Read(text.Text, request.ReportDate is { } day ? DayOf(day) : null);
        var result = new ReadResult(text, language, proposals);
        if (request.Output is { } target)
        {
            var complete = Counted.Number(proposals.Count(proposal => proposal.IsComplete));
            new OutputTarget(target, host).Write(
                file => AtomicFile.Write(file, Write),
                Write,
                $"{Counted.Of(proposals.Count, "proposal")} in {language}, {complete} complete.");
        }
        else if (request.Format == "json")
        {
            host.Output.Flush();
            ProposalJson.Write(host.OutputBytes, result);
            host.OutputBytes.Flush();
        }
        else
        {
            new ProposalPage(result, host.NewPage()).Write();
        }

        return ExitCode.Success;

        void Write(Stream stream)
        {
            if (request.Format != "text")
            {
                ProposalJson.Write(stream, result);
                return;
            }

            using var writer = CommandHost.Utf8(stream, leaveOpen: true);
            new ProposalPage(result, new(writer, CommandHost.PlainWidth, isStyled: false)).Write();
        }
    }

    private static LocalDate? DayOf(string text) =>
        LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd").Parse(text) is { Success: true } day ? day.Value : null;

    private sealed record Request(string Text, string? Language, string? ReportDate, string? Dataset, string? Output, string? Format);
}
