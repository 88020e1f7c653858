using ConflictModel.Import;

namespace ConflictModel.Cli;

/// <summary>Writes what an import read, what it refused and why, and what it did not read.</summary>
internal static class ImportMessages
{
    /// <summary>Writes the problems and hints.</summary>
    public static void Write(ImportResult result, TextWriter error)
    {
        Write(result.Problems, result.ProblemCount, error);
        Write(result.Hints, result.HintCount, error, "Hint: ");
    }

    /// <summary>The number of claims and of the rows that they are from.</summary>
    public static string Summary(ImportResult result)
    {
        var skipped = result.SkippedRowCount == 0 ? "" : Invariant($", {Counted.Number(result.SkippedRowCount)} skipped");
        var hashtags = result.HashtagRowCount == 0
            ? ""
            : Invariant($", {Counted.Number(result.HashtagRowCount)} of HXL hashtags skipped");
        var refused = result.RefusedRowCount == 0 ? "" : Invariant($", {Counted.Number(result.RefusedRowCount)} refused");
        return $"{Counted.Of(result.ClaimCount, "claim")} from {Counted.Of(result.RowCount, "row")}{skipped}{hashtags}{refused}.";
    }

    /// <summary>
    /// Lists the columns that the mapping does not read, and those that it expects but are missing: a misspelt column is in both lists.
    /// </summary>
    public static void WriteColumns(ImportResult result, string table, TextWriter output)
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
                $"{table}: {Counted.Of(result.AbsentColumns.Count, "column")} of series absent, treated as blank:"));
            foreach (var column in result.AbsentColumns)
            {
                output.WriteLine(TextPage.Safe($"  {column}"));
            }
        }
    }

    public static void Write(EquatableList<ImportProblem> problems, int count, TextWriter error, string kind = "")
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
