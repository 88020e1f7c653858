using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>A dataset document in JSON: its members, and how it is read into the lists of a draft.</summary>
internal static class DatasetJson
{
    public static readonly RecordTable<DraftLists, WrittenDataset> Table = new(
        "a dataset",
        new("$schema", (ref json, path, lists) => json.Text(path), (json, name, written) => { }),
        new(
            "format",
            (ref json, path, lists) => ReadFormat(ref json, path),
            (json, name, written) => json.WriteString(name, DatasetFormat.Name),
            isRequired: true),
        new(
            "title",
            (ref json, path, lists) => lists.Title = json.Text(path),
            (json, name, written) => json.WriteOptional(name, written.Contents.Title)),
        new(
            "description",
            (ref json, path, lists) => lists.Description = json.Text(path),
            (json, name, written) => json.WriteOptional(name, written.Contents.Description)),
        new(
            "earliestDate",
            (ref json, path, lists) => lists.EarliestDate = json.Text(path),
            (json, name, written) => json.WriteOptional(name, written.Contents.EarliestDate)),
        List(EntityKind.Actors, 0, ActorJson.Read, ActorJson.Table.Write),
        List(EntityKind.Actors, 1, ActorJson.ReadUnit, ActorJson.UnitTable.Write),
        List(EntityKind.Categories, 0, CategoryJson.Read, CategoryJson.Table.Write),
        List(EntityKind.Categories, 1, CategoryJson.ReadEquipment, CategoryJson.EquipmentTable.Write),
        List(EntityKind.Places, 0, PlaceJson.Read, PlaceJson.Table.Write),
        List(EntityKind.Events, 0, EventJson.Read, EventJson.Table.Write),
        List(EntityKind.Measures, 0, MeasureJson.Read, MeasureJson.Table.Write),
        List(EntityKind.MeasurementUnits, 0, MeasurementUnitJson.Read, MeasurementUnitJson.Table.Write),
        List("sources", lists => lists.Of(EntityKind.Sources), SourceJson.Read, written => written.Sources, SourceJson.Table.Write),
        List(EntityKind.Reports, 0, ReportJson.Read, ReportJson.Table.Write),
        new("claims", ReadClaims, WriteClaims),
        new(
            "claimsFile",
            (ref json, path, lists) => lists.ClaimsFile = json.Text(path),
            (json, name, written) => json.WriteOptional(name, written.ClaimsFile)),
        List(
            "disjointSets",
            lists => lists.DisjointSets,
            DisjointSetJson.Read,
            written => written.Contents.DisjointSets,
            DisjointSetJson.Table.Write),
        List(
            "acknowledgements",
            lists => lists.Acknowledgements,
            AcknowledgementJson.Read,
            written => written.Contents.Acknowledgements,
            AcknowledgementJson.Table.Write));

    private static readonly string[] Lists = [
        .. EntityKind.All.SelectMany(kind => kind.Lists), "claims", "disjointSets", "acknowledgements"];

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public delegate TDraft Reader<out TDraft>(ref DraftJsonReader json);

    /// <summary>Reads a document; invalid JSON ends the reading with a problem, and what was read before is kept.</summary>
    public static void ReadDocument(ReadOnlySpan<byte> utf8, string? file, DraftLists lists)
    {
        utf8 = WithoutMark(utf8);
        if (utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            lists.Problems.Add(
                DatasetProblemKind.Syntax,
                new() { File = file, Line = 1, Path = "$" },
                $"The document is empty; expected an object with \"format\": \"{DatasetFormat.Name}\".");
            return;
        }

        var json = new DraftJsonReader(utf8, file, 1, lists.Problems);
        try
        {
            json.Read();
            if (json.BeginObject("", "an object"))
            {
                Table.Read(ref json, lists);
            }

            json.End();
        }
        catch (JsonException exception)
        {
            lists.IsCutShort = true;
            json.ReportInvalidJson(exception);
        }
    }

    /// <summary>Reads the records of a document within another; whether they fit each other is not looked at.</summary>
    public static DatasetContents? ReadContents(ref DraftJsonReader json, DraftValues values)
    {
        var draft = ReadDraft(ref json);
        return values.HasProblems ? null : DraftBuilder.ContentsOf(draft, values);
    }

    /// <summary>Reads a dataset within another document.</summary>
    public static ConflictDataset? ReadDataset(ref DraftJsonReader json, DraftValues values)
    {
        var draft = ReadDraft(ref json);
        if (values.HasProblems)
        {
            return null;
        }

        var result = draft.Build();
        foreach (var problem in result.Problems)
        {
            values.Problem(problem.Location, problem.Message, problem.Kind);
        }

        return result.Dataset;
    }

    private static DatasetDraft ReadDraft(ref DraftJsonReader json)
    {
        var lists = new DraftLists();
        Table.Read(ref json, lists);
        if (lists.ClaimsFile.IsGiven)
        {
            json.Problem("claimsFile", DatasetFile.NothingBeside(lists.ClaimsFile.Text));
        }

        return DatasetDraft.Of(file: null, lists);
    }

    /// <summary>Reads the claim of a line; a line that is not JSON is a problem.</summary>
    public static void ReadClaimLine(ReadOnlySpan<byte> text, string? file, int line, DraftLists lists)
    {
        var json = new DraftJsonReader(text, file, line, lists.Problems);
        try
        {
            json.Read();
            if (json.BeginObject("", "a claim"))
            {
                lists.Claims.Add(ClaimJson.Read(ref json));
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
            json.ReportInvalidJson(exception);
        }
    }

    /// <summary>Reads one of the lists of a document by itself.</summary>
    public static void ReadList(string list, ReadOnlySpan<byte> utf8, string? file, int line, DraftLists lists)
    {
        if (!Lists.Contains(list))
        {
            throw new ArgumentException(
                $"'{Shown.Text(list)}' is not a list of a dataset; it must be one of {string.Join(", ", Lists)}.", nameof(list));
        }

        var json = new DraftJsonReader(utf8, file, line, lists.Problems);
        try
        {
            json.Read();
            Table.ReadMember(ref json, list, lists);
            json.End();
        }
        catch (JsonException exception)
        {
            lists.IsCutShort = true;
            json.ReportInvalidJson(exception);
        }
    }

    // One of the lists of a kind of entities.
    private static Member<DraftLists, WrittenDataset> List<T, TDraft>(
        EntityKind<T, TDraft> kind, int list, Reader<TDraft> read, Action<Utf8JsonWriter, T> write)
        where T : class, IIdentified<T>
        where TDraft : EntityDraft =>
            List(kind.Lists[list], lists => lists.Of(kind), read, written => kind.EntitiesOf(written.Contents, list), write);

    private static Member<DraftLists, WrittenDataset> List<TDraft, TRecord>(
        string name,
        Func<DraftLists, List<TDraft>> drafts,
        Reader<TDraft> read,
        Func<WrittenDataset, IEnumerable<TRecord>> records,
        Action<Utf8JsonWriter, TRecord> write) => new(
            name,
            (ref json, path, lists) => ReadList(ref json, path, lists, drafts(lists), read),
            (json, member, written) => json.WriteList(member, records(written), write));

    private static void ReadFormat(ref DraftJsonReader json, string path)
    {
        var format = json.Text(path);
        if (format.IsGiven && !string.Equals(format.Text, DatasetFormat.Name, StringComparison.Ordinal))
        {
            json.Problem(path, $"The format is \"{Shown.Text(format.Text)}\"; this version reads \"{DatasetFormat.Name}\".");
        }
    }

    private static void ReadClaims(ref DraftJsonReader json, string path, DraftLists lists)
    {
        lists.HasClaims = true;
        ReadList(ref json, path, lists, lists.Claims, ClaimJson.Read);
    }

    private static void WriteClaims(Utf8JsonWriter json, string name, WrittenDataset written)
    {
        if (written.ClaimsFile is null)
        {
            json.WriteList(name, written.Contents.Claims, ClaimJson.Table.Write);
        }
    }

    private static void ReadList<TDraft>(
        ref DraftJsonReader json, string member, DraftLists lists, List<TDraft> drafts, Reader<TDraft> read)
    {
        if (!json.BeginList(member))
        {
            lists.Unread.Add(typeof(TDraft));
            return;
        }

        for (var i = 0; json.NextItem(); i++)
        {
            // If the list of problems is full, nothing more is collected, so that a hostile file cannot exhaust the memory.
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

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith(ByteOrderMark) ? utf8[3..] : utf8;
}
