using System.Globalization;
using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>The columns whose cells are figures or parts of them, and how their numbers and words are written.</summary>
internal sealed class FigureColumns
{
    private readonly List<FigureColumn> _columns = [];

    public FigureColumns(MappingDocument mapping, CountedUnits counted)
    {
        var columns = new SortedDictionary<int, FigureColumn>();
        var all = new Lazy<CellReader>(() => new());
        var usual = ReadingLanguages.TryGet(mapping.Language, out var language) ? language : null;
        foreach (var claim in mapping.Claims)
        {
            var named = claim.Figure?.AllTexts.SelectMany(text => text.Columns).SelectMany(column => Columns(claim, column)) ?? [];
            foreach (var index in named.Distinct())
            {
                if (!columns.TryGetValue(index, out var column))
                {
                    var numbers = mapping.Numbers.GetValueOrDefault(index, mapping.AllNumbers);
                    var words = new WordColumn(mapping.FigureLanguages.GetValueOrDefault(index, mapping.AllFiguresLanguage), usual, all);
                    columns.Add(index, column = new(index, new(mapping.Columns.Names[index], numbers), words, counted));
                    MustBeObserved |= numbers == 0;
                }

                column.Add(claim);
            }
        }

        _columns.AddRange(columns.Values);
    }

    /// <summary>
    /// Whether the rows have to be scanned before they are read, because the mapping does not give the number format of every column.
    /// </summary>
    public bool MustBeObserved { get; private set; }

    /// <summary>Uses the cells of a row as evidence of how numbers and words are written.</summary>
    public void Observe(TableRow row)
    {
        foreach (var column in _columns)
        {
            if (row.Cell(column.Index) is var cell && !IsPlain(cell) && !row.IsTranslated(column.Index))
            {
                column.Observe(cell, row);
            }
        }
    }

    /// <summary>Reads the figures of a row; refuses the row if one cannot be read.</summary>
    public void Read(TableRow row, Action<int, string> refuse)
    {
        foreach (var column in _columns)
        {
            var cell = row.Cell(column.Index);
            if (row.IsTranslated(column.Index) || IsPlain(cell))
            {
                continue;
            }

            var fault = Unseen(cell);
            if (fault is null && column.Read(cell, row, out fault) is { } text)
            {
                row.SetFigure(column.Index, text);
            }
            else
            {
                refuse(column.Index, fault!);
            }
        }
    }

    private static IEnumerable<int> Columns(ClaimPattern claim, int column) => column switch
    {
        ColumnNames.Series => [],
        ColumnNames.Value => claim.Series.Select(series => series.Column),
        _ => [column],
    };

    private static string? Unseen(string cell)
    {
        for (var i = 0; i < cell.Length; i++)
        {
            if (char.GetUnicodeCategory(cell[i]) == UnicodeCategory.Format && !IsBetweenLetters(cell, i))
            {
                return Invariant($"The cell has a character that cannot be seen, \\u{(int)cell[i]:x4}; it must have none.");
            }
        }

        return null;
    }

    /// <summary>Persian and other languages write joiners and non-joiners within words.</summary>
    private static bool IsBetweenLetters(string cell, int i) =>
        i > 0 && i + 1 < cell.Length && char.IsLetter(cell[i - 1]) && char.IsLetter(cell[i + 1]) && cell[i] is '\u200c' or '\u200d';

    private static bool IsPlain(string cell) => !cell.AsSpan().ContainsAnyExceptInRange('0', '9');
}
