namespace ConflictModel;

/// <summary>Gives records that were made in code the JSON path that they would have in a file.</summary>
internal sealed class ContentsLocator
{
    private readonly Dictionary<object, string> _paths = new(ReferenceEqualityComparer.Instance);

    public ContentsLocator(DatasetContents contents)
    {
        foreach (var (list, entities) in EntityKind.All.SelectMany(kind => kind.ListsOf(contents)))
        {
            Add(list, entities);
        }

        Add("claims", contents.Claims);
        Add("disjointSets", contents.DisjointSets);
        Add("acknowledgements", contents.Acknowledgements);
    }

    public static ArgumentException NotThere(object record) =>
        new($"'{record}' is not one of the records; it must be one of them, the same object.", nameof(record));

    public DatasetLocation Locate(object record, string? member) => _paths.TryGetValue(record, out var path)
        ? new() { Path = member is null ? path : $"{path}.{member}" }
        : throw NotThere(record);

    private void Add(string list, IEnumerable<object> records)
    {
        var i = 0;
        foreach (var record in records)
        {
            // One record may stand in a list twice; that is reported as a duplicate id.
            _paths.TryAdd(record, Invariant($"$.{list}[{i++}]"));
        }
    }
}
