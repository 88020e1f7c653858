using ConflictModel.Json;

namespace ConflictModel.Import;

/// <summary>Reads the report of a mapping: the id of an existing one, or an object with its parts.</summary>
internal static class ReportPatternReader
{
    internal static readonly MemberTable ReportTable = new(
        "a report of a mapping",
        [],
        "id",
        "title",
        "publisher",
        "date",
        "language",
        "address",
        "archive",
        "retrieved",
        "note");

    public static ReportPattern? Read(ref DraftJsonReader json, ColumnNames columns)
    {
        var parts = new Dictionary<string, TextPattern>();
        if (json.IsText)
        {
            return TextPatternReader.Read(ref json, "report", columns) is { } existing
                ? new() { Existing = existing, Parts = parts }
                : null;
        }

        if (!json.BeginObject("report", "the id of a report, or an object with its parts"))
        {
            return null;
        }

        EntityPattern? publisher = null;
        var seen = 0UL;
        while (json.NextMember(ReportTable, "report", ref seen) is { } member)
        {
            var path = $"report.{member}";
            if (member == "publisher")
            {
                publisher = EntityPatternReader.Read(ref json, path, columns);
            }
            else if (TextPatternReader.Read(ref json, path, columns) is { } text)
            {
                parts.Add(member, text);
            }
        }

        if (seen == 0)
        {
            json.Problem("report", "The report is empty; it must have at least one part, such as \"date\": \"{date}\".");
        }

        return new() { Publisher = publisher, Parts = parts };
    }
}
