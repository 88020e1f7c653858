using System.Collections.Immutable;
using System.CommandLine;
using ConflictModel.Import;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel init</c>: starts a dataset, either empty or from a table.</summary>
internal static class InitCommand
{
    private const string About =
        "Starts a dataset in a folder. Without --from, writes an empty dataset.json, its JSON Schema and an example. "
        + "With --from, looks at a table (.xlsx, .xls, CSV, JSON), says how it reads each column and why, asks what the table does not "
        + "say, and writes mapping.json, aliases.csv and dataset.json (docs/from-a-spreadsheet.md). "
        + "Nothing that is there is overwritten without --force.";

    public static Command Create(CommandHost host)
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The folder; it is made if it is not there. By default the current one.",
            DefaultValueFactory = _ => ".",
        };
        var from = new Option<string?>("--from") { Description = "The table to start from." };
        var sheet = new Option<string?>("--sheet") { Description = "The sheet of the workbook; by default the one with the figures." };
        var yes = new Option<bool>("--yes", "-y") { Description = "Take what is proposed; ask nothing." };
        var force = new Option<bool>("--force") { Description = "Overwrite the files that are there." };
        var answers = new Option<string[]>("--answer")
        {
            Description = "An answer to a question, as id=value; the ids are listed where a question is left open.",
        };
        var command = new Command("init", About) { folder, from, sheet, yes, force, answers };
        command.Validators.Add(result =>
        {
            if (result.GetValue(from) is null && (result.GetValue(sheet) is not null || result.GetValue(answers) is { Length: > 0 }))
            {
                result.AddError("Options '--sheet' and '--answer' are about a table; '--from' must name it.");
            }

            if (result.GetValue(answers)?.FirstOrDefault(answer => !answer.Contains('=', StringComparison.Ordinal)) is { } wrong)
            {
                result.AddError($"'{wrong}' is not an answer; it must be id=value.");
            }
        });
        command.SetAction(parsed =>
        {
            var target = new InitFolder(parsed.GetRequiredValue(folder), parsed.GetValue(force), host);
            return parsed.GetValue(from) is { } table
                ? FromTable(
                    table,
                    new() { Sheet = parsed.GetValue(sheet), Answers = Answers(parsed.GetValue(answers) ?? []) },
                    parsed.GetValue(yes) || !host.IsInteractive,
                    target,
                    host)
                : target.WriteEmpty();
        });
        return command;
    }

    private static ImmutableDictionary<string, string> Answers(string[] given) => given
        .Select(answer => answer.LastIndexOf('=') is var sign ? (Id: answer[..sign], Value: answer[(sign + 1)..]) : default)
        .GroupBy(answer => answer.Id)
        .ToImmutableDictionary(group => group.Key, group => group.Last().Value);

    private static int FromTable(string table, SheetProposalOptions options, bool asksNothing, InitFolder target, CommandHost host)
    {
        if (!target.MayWrite(InitFolder.Dataset, InitFolder.Mapping, InitFolder.Aliases))
        {
            return ExitCode.Unusable;
        }

        SheetProposal proposal;
        try
        {
            proposal = SheetProposal.Of(table, options);
            for (var asked = new HashSet<string>(); !asksNothing && Interview.Next(proposal, options, asked) is { } question;)
            {
                options = options with { Answers = options.Answers.SetItem(question.Id, Interview.Ask(question, host)) };
                proposal = SheetProposal.Of(table, options);
            }
        }
        catch (ImportException exception)
        {
            ImportMessages.Write(exception.Problems, exception.ProblemCount, host.Error);
            host.Error.WriteLine(TextPage.Safe($"{table} cannot be read; nothing is written."));
            return ExitCode.Unusable;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine(TextPage.Safe(exception is FileNotFoundException or DirectoryNotFoundException
                ? $"{table} does not exist; expected a table."
                : $"{table} cannot be read: {exception.Message}"));
            return ExitCode.Unusable;
        }

        var result = proposal.Mapping.Import(table);
        ProposalText.Write(proposal, table, asksNothing, options, host);
        ImportMessages.Write(result, host.Error);
        if (!result.IsUsable || DatasetInput.Build(result.Draft, table, host) is not { } dataset)
        {
            host.Error.WriteLine(TextPage.Safe($"{table} cannot be imported; nothing is written."));
            return ExitCode.Unusable;
        }

        target.Write(proposal, AliasHints.Of(dataset), dataset, result, table);
        return result.IsComplete ? ExitCode.Success : ExitCode.Findings;
    }
}
