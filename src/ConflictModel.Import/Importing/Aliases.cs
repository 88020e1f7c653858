namespace ConflictModel.Import;

/// <summary>
/// The names that spellings of a table mean, by kind of entity: a CSV file with the columns <c>kind</c>, <c>spelling</c> and <c>name</c>,
/// and possibly others. A row without a name is ignored.
/// </summary>
internal sealed class Aliases
{
    private const int MaxRowSize = 1 << 16;

    private static readonly string[] Columns = ["kind", "spelling", "name"];

    private readonly Dictionary<(string Kind, string Spelling), string> _names = new(new SpellingComparer());

    public static Aliases None { get; } = new();

    /// <summary>Reads the file; errors in it are added to the problems.</summary>
    public static Aliases Read(string path, ImportProblems problems)
    {
        var aliases = new Aliases();
        try
        {
            using var stream = TableFile.Open(path);
            using var rows = SheetOpener.Open(stream, null, null, null, MaxRowSize);
            aliases.Read(rows, path, problems);
        }
        catch (SheetException exception)
        {
            problems.AddFile(path, exception.Line, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.AddFile(
                path,
                0,
                exception is FileNotFoundException or DirectoryNotFoundException
                    ? "The file does not exist; expected the aliases that the mapping names, or a mapping without \"aliases\"."
                    : $"The aliases cannot be read: {exception.Message}");
        }

        return aliases;
    }

    /// <summary>The name that a cell means.</summary>
    public string NameOf(NamedKind kind, string spelling) =>
        _names.Count == 0 ? spelling : _names.GetValueOrDefault((kind.Word, spelling), spelling);

    /// <summary>An entity with the spellings that mean it as further names.</summary>
    public MadeEntity Named(NamedKind kind, MadeEntity made)
    {
        foreach (var ((of, spelling), name) in _names)
        {
            if (of == kind.Word && made.Names[0].Equals(name, StringComparison.OrdinalIgnoreCase)
                && !made.Names.Contains(spelling, StringComparer.OrdinalIgnoreCase))
            {
                made.Names.Add(spelling);
            }
        }

        return made;
    }

    private void Read(SheetRows rows, string path, ImportProblems problems)
    {
        if (!rows.Read())
        {
            return;
        }

        var fields =
            Columns.Select(column => rows.Cells.Index().FirstOrDefault(cell => cell.Item.Text.Trim() == column, (-1, default)).Index)
                .ToList();
        if (fields.Contains(-1))
        {
            problems.AddFile(path, rows.Line, "The aliases have no columns kind, spelling and name; they must have them.");
            return;
        }

        while (rows.Read())
        {
            var (kind, spelling, name) = (Cell(rows, fields[0]), Cell(rows, fields[1]), Cell(rows, fields[2]));
            if (rows.Fault is { } fault)
            {
                problems.AddFile(path, rows.Line, fault);
            }
            else if (name.Length > 0 && spelling.Length > 0 && !_names.TryAdd((kind, spelling), name) && _names[(kind, spelling)] != name)
            {
                problems.AddFile(path, rows.Line, $"'{Shown.Text(spelling)}' has two names; it must have one.");
            }
            else if (name.Length > 0 && NamedKind.All.All(known => known.Word != kind))
            {
                problems.AddFile(
                    path,
                    rows.Line,
                    $"'{Shown.Text(kind)}' is not a kind; "
                        + $"it must be one of {string.Join(", ", NamedKind.All.Select(known => known.Word))}.");
            }
        }
    }

    private static string Cell(SheetRows rows, int field)
    {
        var text = field < rows.Cells.Count ? rows.Cells[field].Text : "";
        return (FormulaGuard.IsGuarded(text) ? text[1..] : text).Trim();
    }

    private sealed class SpellingComparer : IEqualityComparer<(string Kind, string Spelling)>
    {
        public bool Equals((string Kind, string Spelling) x, (string Kind, string Spelling) y) =>
            x.Kind == y.Kind && x.Spelling.Equals(y.Spelling, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((string Kind, string Spelling) obj) =>
            HashCode.Combine(obj.Kind, obj.Spelling.GetHashCode(StringComparison.OrdinalIgnoreCase));
    }
}
