using System.CommandLine;
using System.Text;
using ConflictModel.Reading;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel read</c>: the figures of a text, each as a proposed claim.</summary>
internal static class ReadCommand
{
    private const string About =
        "Finds the figures in a text with their hedges, and proposes a claim for each: measure, category, actor, place and source, and what is missing. No dataset is changed.";

    public static Command Create(CommandHost host)
    {
        var text = new Argument<string>("text") { Description = "The text: a file of plain text or Markdown in UTF-8; - is standard input." };
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
        var dataset = new Option<string?>("--dataset", "-d") { Description = "A dataset whose actors, places and sources are recognised by name." };
        var format = new Option<string>("--format") { Description = "The output format.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("read", About) { text, language, dataset, format };
        command.Validators.Add(result =>
        {
            if (StandardInput.Is(result.GetValue(text)) && StandardInput.Is(result.GetValue(dataset)))
            {
                result.AddError("The text and the dataset are both standard input; only one can be.");
            }
        });
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(text), parsed.GetValue(language), parsed.GetValue(dataset), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(CommandHost host, string path, string? code, string? datasetPath, string format)
    {
        ConflictDataset? dataset = null;
        if (datasetPath is not null && (dataset = DatasetInput.Load(datasetPath, host)) is null)
        {
            return ExitCode.Unusable;
        }

        var text = TextOf(path, host);
        var guess = code is null ? LanguageDetector.Detect(text) : null;
        if ((guess is null ? ReadingLanguages.Get(code!) : guess.Language) is not { } language)
        {
            host.Error.WriteLine(SafeText.Of($"The language of {StandardInput.NameOf(path)} is {guess}; give it by --language."));
            return ExitCode.Unusable;
        }

        var proposals = new ReportReader(language, dataset).Read(text);
        if (format == "json")
        {
            host.Output.Flush();
            ProposalJson.Write(host.OutputBytes, language, proposals);
            host.OutputBytes.Flush();
        }
        else
        {
            new ProposalPage(text, language, proposals, host.NewPage()).Write();
        }

        return ExitCode.Success;
    }

    private static string TextOf(string path, CommandHost host)
    {
        if (!StandardInput.Is(path))
        {
            return File.ReadAllText(path);
        }

        using var reader = new StreamReader(host.Input, Encoding.UTF8, leaveOpen: true);
        return reader.ReadToEnd();
    }
}
