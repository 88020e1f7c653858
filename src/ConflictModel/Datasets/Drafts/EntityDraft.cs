namespace ConflictModel;

/// <summary>
/// One entry of a list of a dataset file, as written in the file or created in code: raw values without interpretation.
/// <see cref="DatasetDraft.Add"/> puts entries that were made in code into a draft.
/// </summary>
public abstract record EntityDraft
{
    private static readonly DatasetLocation Nowhere = new() { Path = "$" };

    private protected EntityDraft()
    {
    }

    /// <summary>
    /// The file and line where the entry starts, and its path: <c>$.claims[3]</c>. An entry that was made in code has the path <c>$</c>
    /// until it is added to a draft.
    /// </summary>
    public DatasetLocation Location { get; init => field = Guard.NotNull(value); } = Nowhere;

    /// <summary>The id.</summary>
    public DraftValue Id { get; init; }

    /// <summary>A remark by the maintainers of the dataset.</summary>
    public DraftValue Note { get; init; }

    /// <summary>Every value that the entry gives.</summary>
    internal abstract IEnumerable<DraftValue> Values { get; }

    /// <summary>The list of a document that contains the entry: <c>claims</c>.</summary>
    internal abstract string List { get; }

    /// <summary>The required members of the entry, with their values.</summary>
    internal virtual IEnumerable<(string Member, DraftValue Value)> Needed => [("id", Id)];

    /// <summary>Gets the location of a value of the entry.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Its file, line and path; the entry's where the value is not given, or was made in code.</returns>
    public DatasetLocation LocationOf(DraftValue value) => value.Member.Length > 0
        ? Location with { Line = value.Line, Path = $"{Location.Path}.{value.Member}" }
        : Location;

    /// <summary>Gets the location of a member of the entity.</summary>
    /// <param name="member">The path within the entity: <c>figure</c>, <c>scope.place</c>, <c>parents[1]</c>.</param>
    /// <returns>File, line and path of the member; where the file does not give it, the line of the entity.</returns>
    public DatasetLocation LocationOf(string member)
    {
        Guard.NotBlank(member, nameof(member));

        // A step of an attribution may be written as its source alone, or as an object with it.
        var value = Values.FirstOrDefault(value => value.Member == member || value.Member == $"{member}.source");
        return Location with { Line = value.IsGiven ? value.Line : Location.Line, Path = $"{Location.Path}.{member}" };
    }
}
