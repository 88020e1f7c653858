namespace ConflictModel.Tests;

public sealed class FileTests
{
    private const string Claim = """{ "id": "c", "report": "r", "scope": { "measure": "killed" }, "unit": "persons" }""";

    [Fact]
    public void A_missing_file_and_a_folder_without_a_document_are_told()
    {
        using var folder = new TempFolder();

        Assert.Equal(
            ["nothing.json: $: There is no such file; expected a dataset document, or a folder that holds one as dataset.json."],
            DatasetText.Problems(DatasetDraft.Read(folder["nothing.json"]).Build(), folder));
        Assert.Equal(
            ["dataset.json: $: There is no such file; expected a dataset document, or a folder that holds one as dataset.json."],
            DatasetText.Problems(DatasetDraft.Read(folder.Path).Build(), folder));
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("no/such/folder/d.json")]
    public void A_path_that_can_be_no_file_is_told(string path) => Assert.Single(DatasetDraft.Read(path).Problems);

    [Theory]
    [InlineData("../claims.jsonl")]
    [InlineData("sub/claims.jsonl")]
    [InlineData("sub\\\\claims.jsonl")]
    [InlineData("/etc/passwd")]
    [InlineData("c:claims.jsonl")]
    [InlineData("a\\u0000b")]
    [InlineData("..")]
    [InlineData("dataset.json")]
    public void A_claims_file_is_beside_the_document(string name)
    {
        using var folder = new TempFolder();
        folder.Write("dataset.json", DatasetText.Document($"\"acknowledgements\": [{{ \"rule\": \"x\", \"claims\": [\"c\"], \"reason\": \"r\" }}],\n\"claimsFile\": \"{name}\""));

        var problem = Assert.Single(DatasetText.Problems(DatasetDraft.Read(folder.Path).Build(), folder));

        Assert.StartsWith("dataset.json:2: $.claimsFile: The file of claims is '", problem, StringComparison.Ordinal);
        Assert.EndsWith("'; it must be the name of another file beside the document, without folders.", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(Claim)]
    public void Claims_stand_in_the_document_or_in_a_file_not_in_both(string claims)
    {
        using var folder = new TempFolder();
        folder.Write("claims.jsonl", "");
        folder.Write("dataset.json", DatasetText.Document($"\"reports\": [{{ \"id\": \"r\" }}], \"claims\": [{claims}], \"claimsFile\": \"claims.jsonl\""));

        Assert.Equal(
            ["dataset.json:1: $.claimsFile: The document has both claims and claimsFile; it must have only one of them."],
            DatasetText.Problems(DatasetDraft.Read(folder.Path).Build(), folder));
    }

    [Fact]
    public void A_missing_claims_file_is_one_problem()
    {
        using var folder = new TempFolder();
        folder.Write("dataset.json", DatasetText.Document("\"claimsFile\": \"claims.jsonl\", \"acknowledgements\": [{ \"rule\": \"x\", \"claims\": [\"c\"], \"reason\": \"r\" }]"));

        Assert.StartsWith("claims.jsonl: $: There is no such file", Assert.Single(DatasetText.Problems(DatasetDraft.Read(folder.Path).Build(), folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_line_among_claims_is_told_and_the_others_are_kept()
    {
        using var folder = new TempFolder();
        folder.Write("claims.jsonl", $"{Claim}\n{{ \"id\": \"bad\"\n[]\n{Claim} {{}}\n{Claim.Replace("\"c\"", "\"d\"", StringComparison.Ordinal)}\n");
        folder.Write("dataset.json", DatasetText.Document("\"reports\": [{ \"id\": \"r\" }], \"claimsFile\": \"claims.jsonl\""));

        var draft = DatasetDraft.Read(folder.Path);

        Assert.Equal(["c", "c", "d"], draft.Claims.Select(claim => claim.Id.Text));
        Assert.Equal(["claims.jsonl:2", "claims.jsonl:3", "claims.jsonl:4"], DatasetText.Problems(draft.Problems, folder).Select(problem => problem[..problem.IndexOf(": $", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Saving_to_a_folder_that_cannot_be_written_leaves_everything_as_it_was()
    {
        using var folder = new TempFolder();
        var file = folder.Write("file", "kept");
        var dataset = ConflictDataset.Create(new());

        Assert.ThrowsAny<IOException>(() => dataset.Save(folder["no/such/folder/d.json"]));
        Assert.ThrowsAny<IOException>(() => dataset.Save(Path.Combine(file, "d.json")));

        Assert.Equal([file], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal("kept", File.ReadAllText(file));
    }

    [Fact]
    public void A_stream_that_fails_is_told_by_its_own_error()
    {
        var dataset = ConflictDataset.Create(FullContents.Create());
        using var failing = new FailingStream();

        Assert.Equal("full", Assert.Throws<IOException>(() => dataset.Save(failing)).Message);
        Assert.Equal("full", Assert.Throws<IOException>(() => ConflictDataset.Load(failing)).Message);
    }

    [Fact]
    public void Streams_are_left_open()
    {
        using var stream = new MemoryStream();

        ConflictDataset.Create(new()).Save(stream);
        stream.Position = 0;
        ConflictDataset.Load(stream, "name");

        Assert.True(stream.CanRead);
    }

    private sealed class FailingStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("full");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("full");

        public override void Flush() => throw new IOException("full");

        public override void CopyTo(Stream destination, int bufferSize) => throw new IOException("full");
    }
}
