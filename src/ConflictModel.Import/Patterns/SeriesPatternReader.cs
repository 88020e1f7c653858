using ConflictModel.Json;

namespace ConflictModel.Import;

/// <summary>Reads the columns of a series in a mapping, each with its own coordinates.</summary>
internal static class SeriesPatternReader
{
    public static List<SeriesPattern> Read(ref DraftJsonReader json, ColumnNames columns)
    {
        var series = new List<SeriesPattern>();
        if (!json.BeginObject("series", "an object with columns, each with the coordinates that are its own"))
        {
            return series;
        }

        while (json.NextMember() is { } column)
        {
            var path = JsonPath.Member("series", column);
            var coordinates = new Dictionary<string, EntityPattern>();
            var texts = new Dictionary<string, TextPattern>();
            ScopePatternReader.Read(ref json, path, columns, coordinates, texts);
            foreach (var text in texts.Values)
            {
                json.Problem(text.Given.Member, "A column of a series cannot have a period or a mode; they must be in the scope.");
            }

            series.Add(new() { Column = columns.Of(column), Name = column, Coordinates = coordinates });
        }

        foreach (var column in series.GroupBy(item => item.Column).Where(group => group.Count() > 1))
        {
            json.Problem(
                JsonPath.Member("series", column.First().Name),
                $"'{Shown.Text(column.First().Name)}' is duplicated; each column must be given once.");
        }

        if (series.Count == 0)
        {
            json.Problem("series", "The series is empty; it must have at least one column.");
        }

        return series;
    }
}
