namespace ConflictModel;

/// <summary>Finds the JSON path that a record created in code would have in a file.</summary>
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
        new($"'{record}' is not one of the records; it must be the same object as one of them.", nameof(record));

    public DatasetLocation Locate(object record, string? member) => _paths.TryGetValue(record, out var path)
        ? new() { Path = member is null ? path : $"{path}.{member}" }
        : throw NotThere(record);

    private void Add(string list, IEnumerable<object> records)
    {
        var i = 0;
        foreach (var record in records)
        {
            // A list may contain one record twice; that is reported as a duplicate id.
            _paths.TryAdd(record, Invariant($"$.{list}[{i++}]"));
        }
    }
}
