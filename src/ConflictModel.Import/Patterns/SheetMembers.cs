using System.Globalization;
using ConflictModel.Json;

namespace ConflictModel.Import;

/// <summary>Reads the members of a mapping that say where the table of a sheet is, and how its names and ids are made.</summary>
internal static class SheetMembers
{
    internal static readonly MemberTable SheetTable = new("a sheet of a mapping", [], "name", "headerRow", "headerRows", "fillDown");

    private const int MaxHeaderRows = 5;
    private const int MaxRow = 1 << 20;

    public static string? Encoding(ref DraftJsonReader json)
    {
        var encoding = json.Text("encoding");
        if (encoding.IsGiven && TextEncodings.Find(encoding.Text) is null)
        {
            json.Problem(
                "encoding",
                $"'{Shown.Text(encoding.Text)}' is not an encoding; it must be one such as windows-1252, windows-1251 or utf-16.");
        }

        return encoding.IsGiven ? encoding.Text : null;
    }

    public static bool HasReadableIds(ref DraftJsonReader json)
    {
        var ids = json.Text("ids");
        if (ids.IsGiven && ids.Text is not ("readable" or "unique"))
        {
            json.Problem("ids", $"'{Shown.Text(ids.Text)}' is not a way to make ids; it must be readable or unique.");
        }

        return ids is { IsGiven: true, Text: "readable" };
    }

    public static string? AliasesFile(ref DraftJsonReader json)
    {
        var file = json.Text("aliases");
        if (file.IsGiven && file.Text != Path.GetFileName(file.Text))
        {
            json.Problem("aliases", $"'{Shown.Text(file.Text)}' has folders; it must be the name of a file beside the mapping.");
        }

        return file.IsGiven ? file.Text : null;
    }

    public static SheetOptions? Sheet(ref DraftJsonReader json)
    {
        if (!json.BeginObject("sheet", "an object with name, headerRow, headerRows and fillDown"))
        {
            return null;
        }

        var sheet = new SheetOptions();
        var seen = 0UL;
        while (json.NextMember(SheetTable, "sheet", ref seen) is { } member)
        {
            var path = $"sheet.{member}";
            sheet = member switch
            {
                "name" => json.Text(path) is { IsGiven: true, Text: var name } ? sheet with { Name = name } : sheet,
                "headerRow" => sheet with { HeaderRow = Row(ref json, path, MaxRow) },
                "headerRows" => sheet with { HeaderRows = Row(ref json, path, MaxHeaderRows) },
                _ => sheet with { FillDown = [.. json.Texts(path, isRequired: true).Select(column => column.Text)] },
            };
        }

        return sheet;
    }

    private static int Row(ref DraftJsonReader json, string path, int most)
    {
        var number = json.Number(path);
        if (number.IsGiven && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row >= 1
            && row <= most)
        {
            return row;
        }

        if (number.IsGiven)
        {
            json.Problem(path, Invariant($"'{Shown.Text(number.Text)}' must be a whole number from 1 to {most}."));
        }

        return 1;
    }
}
