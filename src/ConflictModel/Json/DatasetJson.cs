using System.Buffers;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Reads a dataset document, and a file of claims beside it, into the lists of a draft.</summary>
internal static class DatasetJson
{
    internal static readonly MemberTable DocumentTable = new(
        "a dataset", ["format"], "$schema", "format", "title", "description", "earliestDate", "actors", "units", "categories", "equipment", "places", "events", "measures", "measurementUnits", "sources", "reports",
        "claims", "claimsFile", "disjointSets", "acknowledgements");

    private static readonly SearchValues<string> Appended = SearchValues.Create([" LineNumber:", " Change the reader options"], StringComparison.Ordinal);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public delegate TDraft Reader<out TDraft>(ref DraftJsonReader json);

    /// <summary>Reads a document; what is no JSON ends it with a problem, and what was read before is kept.</summary>
    public static void ReadDocument(ReadOnlySpan<byte> utf8, string? file, DraftLists lists)
    {
        utf8 = WithoutMark(utf8);
        if (utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            lists.Problems.Add(DatasetProblemKind.Syntax, new() { File = file, Line = 1, Path = "$" }, $"The document is empty; required is an object with \"format\": \"{DatasetFormat.Name}\".");
            return;
        }

        var json = new DraftJsonReader(utf8, file, 1, lists.Problems);
        try
        {
            json.Read();
            if (json.BeginObject("", "an object"))
            {
                ReadMembers(ref json, lists);
            }

            json.End();
        }
        catch (JsonException exception)
        {
            lists.IsCutShort = true;
            TellNotJson(lists, exception, file, 1, json.Entity);
        }
    }

    /// <summary>Reads the claim of a line; a line that is no JSON is a problem.</summary>
    public static void ReadClaimLine(ReadOnlySpan<byte> text, string? file, int line, DraftLists lists)
    {
        var json = new DraftJsonReader(text, file, line, lists.Problems);
        try
        {
            json.Read();
            if (json.BeginObject("", "a claim"))
            {
                lists.Claims.Add(ClaimJson.Claim(ref json));
            }
            else
            {
                lists.Unread.Add(typeof(ClaimDraft));
            }

            json.End();
        }
        catch (JsonException exception)
        {
            lists.Unread.Add(typeof(ClaimDraft));
            TellNotJson(lists, exception, file, line, "$");
        }
    }

    /// <summary>Reads one of the lists of what claims are about and stand in.</summary>
    public static void ReadEntities(ref DraftJsonReader json, string member, DraftLists lists)
    {
        switch (member)
        {
            case "actors": ReadList(ref json, member, lists, lists.Actors, EntityJson.Actor); break;
            case "units": ReadList(ref json, member, lists, lists.Actors, EntityJson.Unit); break;
            case "categories": ReadList(ref json, member, lists, lists.Categories, EntityJson.Category); break;
            case "equipment": ReadList(ref json, member, lists, lists.Categories, EntityJson.Equipment); break;
            case "places": ReadList(ref json, member, lists, lists.Places, EntityJson.Place); break;
            case "events": ReadList(ref json, member, lists, lists.Events, EntityJson.Event); break;
            case "measures": ReadList(ref json, member, lists, lists.Measures, EntityJson.Measure); break;
            case "measurementUnits": ReadList(ref json, member, lists, lists.MeasurementUnits, EntityJson.MeasurementUnit); break;
            case "sources": ReadList(ref json, member, lists, lists.Sources, EntityJson.Source); break;
            case "reports": ReadList(ref json, member, lists, lists.Reports, EntityJson.Report); break;
            default: ReadList(ref json, member, lists, lists.DisjointSets, ClaimJson.DisjointSet); break;
        }
    }

    private static void ReadMembers(ref DraftJsonReader json, DraftLists lists)
    {
        var seen = 0UL;
        while (json.NextMember(DocumentTable, "", ref seen) is { } member)
        {
            switch (member)
            {
                case "$schema": json.Text(member); break;
                case "format": ReadFormat(ref json, lists); break;
                case "title": lists.Title = json.Text(member); break;
                case "description": lists.Description = json.Text(member); break;
                case "earliestDate": lists.EarliestDate = json.Text(member); break;
                case "claims":
                    lists.HasClaims = true;
                    ReadList(ref json, member, lists, lists.Claims, ClaimJson.Claim);
                    break;
                case "claimsFile": lists.ClaimsFile = json.Text(member); break;
                case "acknowledgements": ReadList(ref json, member, lists, lists.Acknowledgements, ClaimJson.Acknowledgement); break;
                default: ReadEntities(ref json, member, lists); break;
            }
        }
    }

    private static void ReadFormat(ref DraftJsonReader json, DraftLists lists)
    {
        var format = json.Text("format");
        if (format.IsGiven && !string.Equals(format.Text, DatasetFormat.Name, StringComparison.Ordinal))
        {
            json.Problem("format", $"The format is \"{Shown.Text(format.Text)}\"; this version reads \"{DatasetFormat.Name}\".");
        }
    }

    private static void ReadList<TDraft>(ref DraftJsonReader json, string member, DraftLists lists, List<TDraft> drafts, Reader<TDraft> read)
    {
        if (!json.BeginList(member))
        {
            lists.Unread.Add(typeof(TDraft));
            return;
        }

        for (var i = 0; json.NextItem(); i++)
        {
            // Where nothing more is told, nothing more is gathered: a hostile file must not fill the memory.
            if (json.IsFull)
            {
                json.Skip();
                continue;
            }

            json.Enter(Invariant($"$.{member}[{i}]"));
            if (json.BeginObject("", "an object"))
            {
                drafts.Add(read(ref json));
            }
            else
            {
                lists.Unread.Add(typeof(TDraft));
            }
        }

        json.Leave(1);
    }

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith(ByteOrderMark) ? utf8[3..] : utf8;

    public static void TellNotJson(DraftLists lists, JsonException exception, string? file, int firstLine, string entity)
    {
        // The reader appends its own position, counted from 0 within its text, and advice to programmers; ours stands in the location.
        var message = exception.Message;
        var position = message.AsSpan().IndexOfAny(Appended);
        lists.Problems.Add(
            DatasetProblemKind.Syntax,
            new() { File = file, Line = firstLine + (int)(exception.LineNumber ?? 0), Path = entity },
            Invariant($"This is not JSON that can be read, from byte {(exception.BytePositionInLine ?? 0) + 1} of the line: {(position < 0 ? message : message[..position])}"));
    }
}
