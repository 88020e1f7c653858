namespace ConflictModel;

/// <summary>Checks the records of a dataset against each other: duplicate ids, missing references, cycles, and invalid parts.</summary>
internal sealed partial class DatasetChecker(
    DatasetContents contents,
    EntityTables tables,
    Func<object, string?, DatasetLocation> locate,
    Func<Type, string, bool> isUnknown,
    ProblemList problems,
    EntityTable<Claim>? claims = null)
{
    private const int ShownIds = 10;

    /// <summary>The claims by their ids; becomes the table of the dataset if there are no problems.</summary>
    public EntityTable<Claim> Claims { get; } = claims ?? new(contents.Claims);

    /// <summary>Checks everything.</summary>
    /// <param name="uncheckedClaims">The claims whose references are not known to exist; null for all.</param>
    public void Check(IReadOnlyList<Claim>? uncheckedClaims = null)
    {
        foreach (var kind in EntityKind.All)
        {
            kind.Check(contents, this);
        }

        if (Claims.HasRepeatedIds)
        {
            CheckUnique(contents.Claims);
        }

        CheckUnique(contents.DisjointSets);
        CheckClaims(uncheckedClaims);
        CheckDisjointSets();
        CheckAcknowledgements();
    }

    /// <summary>Checks the bounds of a measure, except for cycles.</summary>
    public void CheckBounds(Measure measure)
    {
        for (var i = 0; i < measure.BoundedBy.Count; i++)
        {
            var wider = measure.BoundedBy[i].Measure;
            var member = Invariant($"boundedBy[{i}].measure");
            Refer<Measure>(measure, member, wider);
            if (tables.Measures.TryGet(wider, out var bound) && (bound.Kind == MeasureKind.Ratio || measure.Kind == MeasureKind.Ratio))
            {
                Problem(
                    DatasetProblemKind.Bound,
                    measure,
                    member,
                    $"'{measure.Id}' is a {Words<MeasureKind>.Of(measure.Kind)} and '{wider}' a {Words<MeasureKind>.Of(bound.Kind)}; "
                        + "a level or flow must be bounded by a level or flow, and a ratio by nothing.");
            }
        }
    }

    private void CheckDisjointSets()
    {
        foreach (var set in contents.DisjointSets)
        {
            var kind = DisjointSet.KindOf(set.Coordinate)!;
            var parts = set.PartSlugs.ToList();
            Refer(set, "whole", kind.Record, set.WholeSlug);
            for (var i = 0; i < parts.Count; i++)
            {
                Refer(set, Invariant($"parts[{i}]"), kind.Record, parts[i]);
            }

            if (parts.Count < 2)
            {
                Problem(DatasetProblemKind.List, set, "parts", Invariant($"The list has {parts.Count} parts; it must have at least two."));
            }

            CheckRepeated(set, "parts", parts, set.WholeSlug);
        }
    }

    private void CheckAcknowledgements()
    {
        foreach (var acknowledgement in contents.Acknowledgements)
        {
            for (var i = 0; i < acknowledgement.Claims.Count; i++)
            {
                Refer<Claim>(acknowledgement, Invariant($"claims[{i}]"), acknowledgement.Claims[i]);
            }

            if (acknowledgement.Claims.Count == 0)
            {
                Problem(
                    DatasetProblemKind.List,
                    acknowledgement,
                    "claims",
                    "The list is empty; it must name the claims of the finding that is accepted.");
            }

            CheckRepeated(acknowledgement, "claims", acknowledgement.Claims);
        }
    }

    /// <summary>Checks that no id is given twice.</summary>
    public void CheckUnique<T>(EquatableList<T> records)
        where T : IIdentified<T>
    {
        var seen = new HashSet<EntityId<T>>();
        foreach (var record in records)
        {
            if (!seen.Add(record.Id))
            {
                Problem(
                    DatasetProblemKind.Identity,
                    record,
                    "id",
                    $"The id '{record.Id}' is duplicated; each {Word(typeof(T))} must have a unique id.");
            }
        }
    }

    /// <summary>Checks that the reference of a member exists.</summary>
    public void Refer<T>(object record, string member, EntityId<T>? id) => Refer(record, member, typeof(T), id?.Value);

    private void Refer(object record, string member, Type type, string? slug)
    {
        if (slug is not null && !IsKnown(type, slug) && !isUnknown(type, slug))
        {
            Problem(DatasetProblemKind.Reference, record, member, $"The dataset has no {Word(type)} '{slug}'.");
        }
    }

    private bool IsKnown(Type type, string slug) =>
        (EntityKind.Of(type) is { } kind ? tables[kind] : (IKeyedEntities)Claims).KeyOf(slug) >= 0;

    private void CheckRepeated<T>(object record, string member, EquatableList<EntityId<T>> ids) =>
        CheckRepeated(record, member, ids.Select(id => id.Value));

    private void CheckRepeated(object record, string member, IEnumerable<string> slugs, string? whole = null)
    {
        var seen = new HashSet<string>();
        foreach (var (i, slug) in slugs.Index())
        {
            if (slug == whole)
            {
                Problem(
                    DatasetProblemKind.List,
                    record,
                    Invariant($"{member}[{i}]"),
                    $"'{whole}' is the whole; the list must contain only its parts.");
            }
            else if (!seen.Add(slug))
            {
                Problem(
                    DatasetProblemKind.List,
                    record,
                    Invariant($"{member}[{i}]"),
                    $"'{slug}' is duplicated in the list; each id must appear once.");
            }
        }
    }

    private void Problem(DatasetProblemKind kind, object record, string member, string message)
    {
        if (problems.IsFull)
        {
            problems.AddUnlisted();
            return;
        }

        problems.Add(kind, locate(record, member), message);
    }

    private static string Word(Type type) =>
        EntityKind.Of(type)?.Word ?? (type == typeof(DisjointSet) ? "disjoint set" : type.Name.ToLowerInvariant());
}
