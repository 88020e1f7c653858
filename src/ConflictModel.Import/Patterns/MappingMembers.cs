using System.Globalization;
using ConflictModel.Json;

namespace ConflictModel.Import;

/// <summary>Reads the simple members of a mapping.</summary>
internal static class MappingMembers
{
    // The hundred years from it on have four digits.
    private const int MaxYear = 9900;

    public static void Format(ref DraftJsonReader json)
    {
        var format = json.Text("format");
        if (format.IsGiven && format.Text != ImportMapping.Format)
        {
            json.Problem("format", $"The format is \"{Shown.Text(format.Text)}\"; this version reads \"{ImportMapping.Format}\".");
        }
    }

    public static DraftValue Language(ref DraftJsonReader json)
    {
        var language = json.Text("language");
        foreach (var problem in new ReportDraft { Location = json.Here(), Language = language }.Read().Problems)
        {
            json.Problem("language", problem.Message);
        }

        return language;
    }

    public static char? Separator(ref DraftJsonReader json)
    {
        var separator = json.Text("separator", mayBeBlank: true);
        if (separator.IsGiven && separator.Text is not ("," or ";" or "\t" or "|"))
        {
            json.Problem("separator", $"'{Shown.Text(separator.Text)}' is not a separator; it must be ',', ';', '|' or a tab.");
        }

        return separator is { IsGiven: true, Text.Length: 1 } ? separator.Text[0] : null;
    }

    public static DraftValue Rows(ref DraftJsonReader json)
    {
        var rows = json.Text("rows");
        if (rows.IsGiven && rows.Text.Split('.').Any(string.IsNullOrWhiteSpace))
        {
            json.Problem(
                "rows",
                $"'{Shown.Text(rows.Text)}' is not a path; expected names of members joined by '.', such as data or result.rows.");
        }

        return rows;
    }

    public static EquatableList<DraftValue> MustExist(ref DraftJsonReader json)
    {
        var lists = json.Texts("mustExist");
        foreach (var list in lists.Where(list => list.IsGiven && !MappingReader.MadeLists.Contains(list.Text)))
        {
            json.Problem(
                list.Member,
                $"'{Shown.Text(list.Text)}' is not a list whose entities are made from a table; "
                    + $"it must be one of {string.Join(", ", MappingReader.MadeLists)}.");
        }

        return lists;
    }

    public static int? Year(ref DraftJsonReader json, string member)
    {
        var year = json.Number(member);
        if (!year.IsGiven)
        {
            return null;
        }

        if (int.TryParse(year.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= MaxYear)
        {
            return value;
        }

        json.Problem(member, Invariant($"'{Shown.Text(year.Text)}' is not a year; it must be a whole number from 0 to {MaxYear}."));
        return null;
    }
}
