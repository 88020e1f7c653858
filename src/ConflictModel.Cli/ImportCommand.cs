using System.CommandLine;
using ConflictModel.Import;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel import</c>: reads a table into a dataset.</summary>
internal static class ImportCommand
{
    private const string About =
        "Reads a table (CSV; JSON if its name ends with .json, .jsonl, .ndjson or .geojson, or by --format) as claims of a dataset, "
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
        var output = new Option<string>("--output", "-o")
        {
            Description = "Where the dataset is written: a document, or a folder for its dataset.json; - is standard output.",
            Required = true,
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
        format.AcceptOnlyFromAmong("csv", "json");
        var command = new Command("import", About) { table, mapping, output, start, corrections, format };
        command.Validators.Add(result =>
        {
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
            parsed.GetRequiredValue(output),
            parsed.GetValue(start),
            parsed.GetValue(corrections)));
        return command;
    }

    private static int Run(
        CommandHost host, (string Path, string? Format) input, string mappingName, string output, string? basePath, string? corrections)
    {
        var table = StandardInput.NameOf(input.Path);
        if (Mapping(mappingName, host) is not { } mapping)
        {
            return ExitCode.Unusable;
        }

        var options = new ImportOptions
        {
            Base = basePath is null ? null : DatasetInput.Read(basePath, host),
            CorrectionsPath = corrections,
        };
        var result = Import(mapping, input, options, host);
        Report(result.Problems, result.ProblemCount, host.Error);
        Report(result.Hints, result.HintCount, host.Error, "Hint: ");
        if (!result.IsUsable)
        {
            host.Error.WriteLine(TextPage.Safe($"{table} cannot be imported; nothing is written."));
            return ExitCode.Unusable;
        }

        if (DatasetInput.Build(result.Draft, table, host) is not { } dataset)
        {
            return ExitCode.Unusable;
        }

        var skipped = result.SkippedRowCount == 0 ? "" : Invariant($", {Counted.Number(result.SkippedRowCount)} passed over");
        var hashtags = result.HashtagRowCount == 0
            ? ""
            : Invariant($", {Counted.Number(result.HashtagRowCount)} of HXL hashtags passed over");
        var refused = result.RefusedRowCount == 0 ? "" : Invariant($", {Counted.Number(result.RefusedRowCount)} refused");
        var target = new OutputTarget(output, host);
        target.Write(
            dataset.Save,
            dataset.Save,
            $"{Counted.Of(result.ClaimCount, "claim")} from {Counted.Of(result.RowCount, "row")}{skipped}{hashtags}{refused}.");
        TellColumns(result, table, target.Messages);
        return result.IsComplete ? ExitCode.Success : ExitCode.Findings;
    }

    /// <summary>
    /// Lists the columns that the mapping does not read, and those that it expects but are missing: a misspelt column is in both lists.
    /// </summary>
    private static void TellColumns(ImportResult result, string table, TextWriter output)
    {
        foreach (var unread in result.UnreadColumns.GroupBy(column => column.File ?? table))
        {
            output.WriteLine(TextPage.Safe($"{unread.Key}: {Counted.Of(unread.Count(), "column")} not read by the mapping:"));
            foreach (var column in unread)
            {
                var name = column.Name.Length == 0 ? "(without a name)" : column.Name;
                output.WriteLine(TextPage.Safe($"  {name}: {Counted.Of(column.CellCount, "cell")}"));
            }
        }

        if (result.AbsentColumns.Count > 0)
        {
            output.WriteLine(TextPage.Safe(
                $"{table}: {Counted.Of(result.AbsentColumns.Count, "column")} of series absent, taken for blank:"));
            foreach (var column in result.AbsentColumns)
            {
                output.WriteLine(TextPage.Safe($"  {column}"));
            }
        }
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
            Report(exception.Problems, exception.ProblemCount, host.Error);
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

    private static void Report(EquatableList<ImportProblem> problems, int count, TextWriter error, string kind = "")
    {
        foreach (var problem in problems)
        {
            error.WriteLine(TextPage.Safe($"{kind}{problem}"));
        }

        if (count > problems.Count)
        {
            error.WriteLine(Invariant($"{kind}... and {count - problems.Count} more."));
        }
    }
}
