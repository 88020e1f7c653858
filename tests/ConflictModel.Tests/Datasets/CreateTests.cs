namespace ConflictModel.Tests;

public sealed class CreateTests
{
    [Fact]
    public void Every_problem_of_records_is_told_at_once_with_the_path_that_the_record_would_have()
    {
        var contents = new DatasetContents
        {
            Actors =
            [
                new() { Id = new("u"), Names = LocalizedNames.Of("U"), Unit = new(), Parents = [new("nobody")] },
                new() { Id = new("a"), Names = LocalizedNames.Of("A"), Parents = [new("u"), new("u")] },
            ],
            Categories = [new() { Id = new("e"), Names = LocalizedNames.Of("E"), Equipment = new(), Parents = [new("e")] }],
            Places = [new() { Id = new("p"), Names = LocalizedNames.Of("P"), Parents = [default] }],
            Events = [new() { Id = new("v"), Names = LocalizedNames.Of("V"), Place = new("nowhere") }],
            Measures = [new() { Id = new("m"), Names = LocalizedNames.Of("M"), Kind = MeasureKind.Ratio, BoundedBy = [new() { Measure = new("present") }] }],
            MeasurementUnits = [MeasurementUnits.Persons, MeasurementUnits.Persons],
            Sources = [new() { Id = new("s"), Names = LocalizedNames.Of("S"), Actor = new("nobody") }],
            Reports = [new() { Id = new("r"), Publisher = new("nobody") }],
            Claims =
            [
                new()
                {
                    Id = new("c"), Report = new("none"), Scope = new() { Measure = new("killed"), Place = new("nowhere") }, Quantity = Quantity.Parse("5 pieces"), Corrects = new("c"),
                    Attribution = Attribution.To(
                        new AttributionStep { Source = new("s"), Cites = Attribution.Through(new EntityId<Source>("x"), new("y")) },
                        new AttributionStep { Source = new("z"), Verb = AttributionVerb.Denies }),
                },
            ],
            DisjointSets = [new DisjointSet<Category> { Id = new("d"), Whole = new("persons"), Parts = [new("men"), new("persons")] }, new DisjointSet<Category> { Id = new("d"), Whole = new("none"), Parts = [] }],
            Acknowledgements = [new() { Rule = "CM1001", Claims = [], Reason = "r" }],
        };

        var result = ConflictDataset.TryCreate(contents);

        Assert.False(result.IsSuccess);
        Assert.Equal(
            [DatasetProblemKind.Reference, DatasetProblemKind.Identity, DatasetProblemKind.Cycle, DatasetProblemKind.List, DatasetProblemKind.Bound],
            result.Problems.Select(problem => problem.Kind).Distinct().Order());
        Snapshot.Matches(string.Join('\n', result.Problems));
        Assert.Equal(result.Problems, Assert.Throws<DatasetException>(() => ConflictDataset.Create(contents)).Problems);
    }

    [Fact]
    public void The_same_problems_are_told_of_the_records_and_of_their_file()
    {
        var contents = FullContents.Create();
        var broken = contents with
        {
            Sources = [.. contents.Sources.Where(source => source.Id != new EntityId<Source>("source-2"))],
            Places = [.. contents.Places.Where(place => place.Id != new EntityId<Place>("place-1"))],
        };
        var text = DatasetText.Text(ConflictDataset.Create(contents));
        var start = text.IndexOf("    {\n      \"id\": \"source-2\"", StringComparison.Ordinal);
        text = text.Remove(start, text.IndexOf("    {\n", start + 1, StringComparison.Ordinal) - start);
        start = text.IndexOf("    {\n      \"id\": \"place-1\"", StringComparison.Ordinal);
        text = text.Remove(start, text.IndexOf("    {\n", start + 1, StringComparison.Ordinal) - start);

        var ofRecords = ConflictDataset.TryCreate(broken).Problems.Select(problem => $"{problem.Location.Path}: {problem.Message}").Order(StringComparer.Ordinal);
        var ofFile = DatasetText.Read(text).Problems.Select(problem => $"{problem.Location.Path}: {problem.Message}").Order(StringComparer.Ordinal);

        Assert.NotEmpty(ofFile);
        Assert.Equal(ofFile, ofRecords);
    }

    [Fact]
    public void A_dataset_made_in_code_knows_no_places_in_files() =>
        Assert.Null(ConflictDataset.Create(FullContents.Create()).LocationOf(new("full")));

    [Fact]
    public void The_starter_vocabulary_stands_after_the_datasets_own_and_gives_way_to_it()
    {
        var dataset = ConflictDataset.Create(FullContents.Create());

        Assert.Equal("own soldiers in Russian", dataset.Categories[new EntityId<Category>("soldiers")].ToString());
        Assert.Equal(StarterVocabulary.Categories.Count + dataset.Contents.Categories.Count - 1, dataset.Categories.Count);
        Assert.True(dataset.Measures.Contains(new("killed")));
        Assert.DoesNotContain(dataset.Contents.Measures, measure => measure.Id == new EntityId<Measure>("killed"));
    }

    [Fact]
    public void The_starter_vocabulary_is_itself_without_faults() => Assert.Empty(ConflictDataset.TryCreate(new()
    {
        Categories = StarterVocabulary.Categories, Measures = StarterVocabulary.Measures, MeasurementUnits = StarterVocabulary.MeasurementUnits,
    }).Problems);
}
