using ConflictModel.Json;

namespace ConflictModel.Tests;

/// <summary>The table of kinds is whole: each is a list of contents, of drafts, of datasets and of documents.</summary>
public sealed class EntityKindTests
{
    // What a dataset holds that is no entity of its own: nothing is said about it but by itself.
    private static readonly Type[] Others = [typeof(Claim), typeof(DisjointSet), typeof(Acknowledgement)];

    [Fact]
    public void Every_table_of_a_dataset_is_of_a_kind() => Assert.Equal(
        EntityKind.All.Select(kind => kind.Record.Name).Order(StringComparer.Ordinal),
        TypesIn(typeof(ConflictDataset), typeof(EntityTable<>)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_list_of_contents_is_of_a_kind() => Assert.Equal(
        EntityKind.All.Select(kind => kind.Record.Name).Order(StringComparer.Ordinal),
        TypesIn(typeof(DatasetContents), typeof(EquatableList<>)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_list_of_drafts_is_of_a_kind() => Assert.Equal(
        EntityKind.All.Select(kind => $"{kind.Record.Name.Replace("Conflict", "", StringComparison.Ordinal)}Draft").Order(StringComparer.Ordinal),
        TypesIn(typeof(DatasetDraft), typeof(EquatableList<>)).Except(["ClaimDraft", "DisjointSetDraft", "AcknowledgementDraft", "DatasetProblem"]).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_list_of_a_kind_is_one_of_the_document_in_the_same_order()
    {
        var lists = EntityKind.All.SelectMany(kind => kind.Lists).ToList();

        Assert.Equal(lists, DatasetJson.Table.Names.Where(lists.Contains));
    }

    [Fact]
    public void Every_entity_of_contents_is_found_in_a_list_of_its_kind()
    {
        var contents = FullContents.Create();

        Assert.All(EntityKind.All, kind => Assert.Equal(
            kind.Lists.Length,
            kind.ListsOf(contents).Count(list => list.Entities.Any() && list.Entities.All(entity => entity.GetType() == kind.Record))));
    }

    private static IEnumerable<string> TypesIn(Type type, Type list) => type.GetProperties()
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == list)
        .Select(property => property.PropertyType.GetGenericArguments()[0])
        .Except(Others)
        .Select(item => item.Name);
}
