using System.Text;

namespace ConflictModel.Tests;

public sealed class RoundTripTests
{
    private static ConflictDataset Sample { get; } = ConflictDataset.Load(RepositoryRoot.Combine("samples/dprk-russia"));

    [Fact]
    public void The_sample_loads_saves_and_loads_to_the_same_bytes_and_contents() => CheckRoundTrip(Sample);

    [Fact]
    public void Everything_the_format_can_hold_comes_back_as_it_was() => CheckRoundTrip(ConflictDataset.Create(FullContents.Create()));

    [Fact]
    public void An_empty_dataset_is_its_format_alone()
    {
        var empty = ConflictDataset.Create(new());

        Assert.Equal("{\n  \"format\": \"conflictmodel/1\"\n}\n", DatasetText.Text(empty));
        CheckRoundTrip(empty);
    }

    [Fact]
    public void The_written_document_is_the_verified_one() => Snapshot.Matches(DatasetText.Text(ConflictDataset.Create(FullContents.Create())));

    [Fact]
    public void The_written_document_is_the_same_under_every_culture()
    {
        var expected = DatasetText.Text(ConflictDataset.Create(FullContents.Create()));

        Cultures.Each(() => Assert.Equal(expected, DatasetText.Text(DatasetText.Read(expected).GetDatasetOrThrow())));
    }

    [Fact]
    public void Units_and_equipment_stand_last_in_the_contents_whatever_the_order_of_the_file()
    {
        var dataset = DatasetText.Read(DatasetText.Document("""
            "units": [{ "id": "u", "names": { "en": "U" } }], "actors": [{ "id": "a", "names": { "en": "A" } }],
            "equipment": [{ "id": "e", "names": { "en": "E" } }], "categories": [{ "id": "c", "names": { "en": "C" } }]
            """)).GetDatasetOrThrow();

        Assert.Equal(["a", "u"], dataset.Actors.Select(actor => actor.Id.Value));
        Assert.Equal(["c", "e"], dataset.Contents.Categories.Select(category => category.Id.Value));
        CheckRoundTrip(dataset);
    }

    [Fact]
    public void Claims_in_a_file_beside_the_document_are_read_by_the_path_of_the_folder_and_of_the_document()
    {
        using var folder = new TempFolder();
        folder.Write("claims.jsonl", "\uFEFF{ \"id\": \"c1\", \"report\": \"r\", \"scope\": { \"measure\": \"killed\" }, \"unit\": \"persons\" }\r\n\r\n{ \"id\": \"c2\", \"report\": \"r\", \"scope\": { \"measure\": \"killed\" }, \"unit\": \"persons\" }");
        var document = folder.Write("dataset.json", DatasetText.Document("""
            "reports": [{ "id": "r" }], "claimsFile": "claims.jsonl"
            """));

        foreach (var path in new[] { folder.Path, document })
        {
            var dataset = ConflictDataset.Load(path);

            Assert.Equal(["c1", "c2"], dataset.Claims.Select(claim => claim.Id.Value));
            Assert.Equal($"{folder["claims.jsonl"]}:3: $", dataset.LocationOf(new("c2"))?.ToString());
            CheckRoundTrip(dataset);
        }
    }

    [Fact]
    public void Saving_to_a_folder_writes_its_document_and_leaves_nothing_else()
    {
        using var folder = new TempFolder();

        Sample.Save(folder.Path);
        Sample.Save(folder.Path);

        Assert.Equal([folder["dataset.json"]], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal(DatasetText.Bytes(Sample), File.ReadAllBytes(folder["dataset.json"]));
        Assert.Equal(Sample.Contents, ConflictDataset.Load(folder.Path).Contents);
    }

    [Fact]
    public void A_byte_order_mark_and_other_line_ends_change_nothing()
    {
        var text = DatasetText.Text(Sample);

        var marked = DatasetText.Read(Encoding.UTF8.GetBytes($"\uFEFF{text.ReplaceLineEndings("\r\n")}")).GetDatasetOrThrow();

        Assert.Equal(Sample.Contents, marked.Contents);
        Assert.Equal(DatasetText.Bytes(Sample), DatasetText.Bytes(marked));
    }

    private static void CheckRoundTrip(ConflictDataset dataset)
    {
        var bytes = DatasetText.Bytes(dataset);
        var read = DatasetText.Read(bytes);

        Assert.Empty(DatasetText.Problems(read));
        Assert.Equal(dataset.Contents, read.Dataset!.Contents);
        Assert.Equal(bytes, DatasetText.Bytes(read.Dataset));
    }
}
