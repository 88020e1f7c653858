using ConflictModel.Json;
using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>Reads the members of a mapping that are objects with one value for each column.</summary>
internal static class ColumnMembers
{
    public delegate T? Reader<out T>(ref DraftJsonReader json, string path);

    /// <summary>Reads an object whose members are columns.</summary>
    public static void Read<T>(
        ref DraftJsonReader json,
        string member,
        ColumnNames columns,
        Dictionary<int, T> read,
        Reader<T> reader)
    {
        if (!json.BeginObject(member, "an object with columns"))
        {
            return;
        }

        while (json.NextMember() is { } column)
        {
            var path = JsonPath.Member(member, column);
            if (reader(ref json, path) is { } value && !read.TryAdd(columns.Of(column), value))
            {
                json.Problem(path, $"'{Shown.Text(column)}' is duplicated; each column must be given once.");
            }
        }
    }

    public static Dictionary<string, string>? Values(ref DraftJsonReader json, string path)
    {
        if (!json.BeginObject(path, "an object with values and their replacements"))
        {
            return null;
        }

        var values = new Dictionary<string, string>();
        while (json.NextMember() is { } value)
        {
            var member = JsonPath.Member(path, value);
            if (!values.TryAdd(value.Trim(), json.Text(member, mayBeBlank: true).Text))
            {
                json.Problem(member, $"'{Shown.Text(value)}' is duplicated; each value must be given once.");
            }
        }

        return values;
    }

    public static DraftValue Numbers(ref DraftJsonReader json, string path)
    {
        var example = json.Text(path);
        if (example.IsGiven && DigitConvention.Of(example.Text) == 0)
        {
            json.Problem(
                path,
                $"'{Shown.Text(example.Text)}' does not say how numbers are written; "
                    + "it must be the number 1234.5 as it is written there, such as 1,234.5, 1.234,5, 1 234,5 or 1'234.5.");
        }

        return example;
    }

    public static DraftValue FigureLanguage(ref DraftJsonReader json, string path)
    {
        var language = json.Text(path);
        if (language.IsGiven && !ReadingLanguages.TryGet(language.Text, out _))
        {
            json.Problem(
                path,
                $"'{Shown.Text(language.Text)}' is not a language that figures are read in; "
                    + $"it must be one of {string.Join(", ", ReadingLanguages.Codes)}.");
        }

        return language;
    }

    public static EquatableList<DraftValue> Dates(ref DraftJsonReader json, string path) =>
        json.IsText ? [json.Text(path)] : json.Texts(path, isRequired: true);

    public static List<string> Texts(ref DraftJsonReader json, string path) =>
        [.. json.Texts(path, isRequired: true).Select(text => text.Text)];
}
