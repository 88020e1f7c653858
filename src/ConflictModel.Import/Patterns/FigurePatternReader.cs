using ConflictModel.Json;

namespace ConflictModel.Import;

/// <summary>Reads the figure of a claim in a mapping: a text, or an object with low, best and high.</summary>
internal static class FigurePatternReader
{
    internal static readonly MemberTable FigureTable = new("a figure of a mapping", [], "low", "best", "high");

    public static FigurePattern? Read(ref DraftJsonReader json, ColumnNames columns)
    {
        if (json.IsText)
        {
            return new() { Text = TextPatternReader.Read(ref json, "figure", columns) };
        }

        if (!json.BeginObject("figure", "a text, or an object with low, best and high"))
        {
            return null;
        }

        var figure = new FigurePattern();
        var seen = 0UL;
        while (json.NextMember(FigureTable, "figure", ref seen) is { } member)
        {
            var text = TextPatternReader.Read(ref json, $"figure.{member}", columns);
            figure = member switch
            {
                "low" => figure with { Low = text },
                "best" => figure with { Best = text },
                _ => figure with { High = text },
            };
        }

        if (seen == 0)
        {
            json.Problem("figure", "The object is empty; it must have at least one of low, best and high.");
        }

        return figure;
    }
}
