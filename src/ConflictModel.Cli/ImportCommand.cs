using System.CommandLine;
using ConflictModel.Import;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel import</c>: reads a table into a dataset.</summary>
internal static class ImportCommand
{
    private const string About =
        "Reads a table (a workbook such as .xlsx; CSV; JSON if its name ends with .json, .jsonl, .ndjson or .geojson, or by --format) "
        + "as claims of a dataset, "
        + "by a mapping that defines its columns (docs/importing.md). Rows that cannot be read are listed and skipped; "
        + "the exit code is then 1. Columns that the mapping does not read, and series columns that are missing, are listed. "
        + "Nothing is written if the table or the mapping cannot be used.";

    public static Command Create(CommandHost host)
    {
        var table = new Argument<string>("table") { Description = "The table; - is standard input." };
        var mapping = new Option<string>("--mapping", "-m")
        {
            Description = "The mapping: a JSON document, or the name of a built-in one: "
                + $"{string.Join(", ", ImportMappings.Names)}. - is standard input.",
            Required = true,
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Where the dataset is written: a document, or a folder for its dataset.json; - is standard output.",
        };
        var start = new Option<string?>("--base")
        {
            Description = "A dataset to which the claims are added; it is not changed unless it is also the output. - is standard input.",
        };
        var corrections = new Option<string?>("--corrections")
        {
            Description = "A table whose negative numbers mark counts that were lowered on purpose.",
        };
        var format = new Option<string?>("--format")
        {
            Description = "The format of the table; by default that of its extension, and CSV for standard input.",
        };
        format.AcceptOnlyFromAmong("csv", "json", "workbook");
        var aliases = new Option<string?>("--aliases")
        {
            Description = "A file with the columns kind, spelling and name; by default the one that the mapping names.",
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Show the first rows as claims, the columns that are not read, and what is refused; write nothing.",
        };
        var command = new Command("import", About) { table, mapping, output, start, corrections, aliases, format, dryRun };
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is null && !result.GetValue(dryRun))
            {
                result.AddError("Option '--output' is required, unless '--dry-run' is given.");
            }

            string?[] read = [result.GetValue(table), result.GetValue(mapping), result.GetValue(start)];
            if (read.Count(StandardInput.Is) > 1)
            {
                result.AddError("Standard input can be read only once; - must be the table, the mapping or the base.");
            }

            if (StandardInput.Is(result.GetValue(corrections)))
            {
                result.AddError("The corrections cannot be read from standard input; they must be a file.");
            }
        });
        command.SetAction(parsed => Run(
            host,
            (parsed.GetRequiredValue(table), parsed.GetValue(format)),
            parsed.GetRequiredValue(mapping),
            parsed.GetValue(dryRun) ? null : parsed.GetValue(output),
            parsed.GetValue(start),
            new() { CorrectionsPath = parsed.GetValue(corrections), AliasesPath = parsed.GetValue(aliases) }));
        return command;
    }

    private static int Run(
        CommandHost host,
        (string Path, string? Format) input,
        string mappingName,
        string? output,
        string? basePath,
        ImportOptions options)
    {
        var table = StandardInput.NameOf(input.Path);
        if (Mapping(mappingName, host) is not { } mapping)
        {
            return ExitCode.Unusable;
        }

        options = options with { Base = basePath is null ? null : DatasetInput.Read(basePath, host) };
        var result = Import(mapping, input, options, host);
        ImportMessages.Write(result, host.Error);
        if (!result.IsUsable)
        {
            host.Error.WriteLine(TextPage.Safe($"{table} cannot be imported; nothing is written."));
            return ExitCode.Unusable;
        }

        if (DatasetInput.Build(result.Draft, table, host) is not { } dataset)
        {
            return ExitCode.Unusable;
        }

        if (output is null)
        {
            ImportPreview.Write(result, dataset, table, host);
            return result.IsComplete ? ExitCode.Success : ExitCode.Findings;
        }

        var target = new OutputTarget(output, host);
        target.Write(
            dataset.Save,
            dataset.Save,
            ImportMessages.Summary(result));
        ImportMessages.WriteColumns(result, table, target.Messages);
        return result.IsComplete ? ExitCode.Success : ExitCode.Findings;
    }

    private static ImportResult Import(ImportMapping mapping, (string Path, string? Format) table, ImportOptions options, CommandHost host)
    {
        if (!StandardInput.Is(table.Path) && table.Format is null)
        {
            return mapping.Import(table.Path, options);
        }

        var format = table.Format is null ? TableFormat.Csv : Enum.Parse<TableFormat>(table.Format, ignoreCase: true);
        using var stream = StandardInput.Is(table.Path) ? host.Input : File.OpenRead(table.Path);
        return mapping.Import(stream, format, StandardInput.NameOf(table.Path), options);
    }

    private static ImportMapping? Mapping(string name, CommandHost host)
    {
        if (ImportMappings.Find(name) is { } shipped)
        {
            return shipped;
        }

        try
        {
            return StandardInput.Is(name) ? ImportMapping.Load(host.Input, StandardInput.Name) : ImportMapping.Load(name);
        }
        catch (ImportException exception)
        {
            ImportMessages.Write(exception.Problems, exception.ProblemCount, host.Error);
            host.Error.WriteLine(TextPage.Safe(
                $"{StandardInput.NameOf(name)} cannot be used: {Counted.Of(exception.ProblemCount, "problem")}."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            host.Error.WriteLine(TextPage.Safe(
                $"'{name}' is not a mapping; it must be a file that can be read, "
                    + $"or a built-in mapping: {string.Join(", ", ImportMappings.Names)}."));
        }

        return null;
    }
}
