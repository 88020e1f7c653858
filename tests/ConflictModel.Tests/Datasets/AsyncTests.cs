using System.IO.Pipelines;
using System.Text;

namespace ConflictModel.Tests;

/// <summary>Loading and saving asynchronously give what the synchronous ways give, and are never synchronous.</summary>
public sealed class AsyncTests
{
    private static readonly ConflictDataset Full = ConflictDataset.Create(FullContents.Create());

    private static readonly string Text = DatasetText.Text(Full);

    [Fact]
    public async Task A_stream_is_never_read_or_written_synchronously()
    {
        var read = await ConflictDataset.LoadAsync(new AsynchronousOnly(Bytes()));
        var draft = await DatasetDraft.ReadAsync(new AsynchronousOnly(Bytes()), "a.json");
        using var written = new MemoryStream();
        await Full.SaveAsync(new AsynchronousOnly(written));
        using var record = new MemoryStream();
        await new Reconciler().Reconcile(Full).ToRecord().SaveAsync(new AsynchronousOnly(record));
        record.Position = 0;

        Assert.Equal(Full.Contents, read.Contents);
        Assert.Equal("a.json", draft.File);
        Assert.Equal(Text, Encoding.UTF8.GetString(written.ToArray()));
        Assert.Equal(new Reconciler().Reconcile(Full).ToRecord(), await ReconciliationRecord.LoadAsync(new AsynchronousOnly(record)));
    }

    [Fact]
    public async Task A_pipe_is_read_to_its_end_and_left_to_its_owner()
    {
        var pipe = new Pipe();
        var writing = WriteAsync();
        var read = await ConflictDataset.LoadAsync(pipe.Reader);
        await writing;
        await pipe.Reader.CompleteAsync();

        Assert.Equal(Full.Contents, read.Contents);

        async Task WriteAsync()
        {
            await Full.SaveAsync(pipe.Writer);
            await pipe.Writer.CompleteAsync();
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("claims.jsonl")]
    [InlineData("claims.jsonl.gz")]
    public async Task Files_are_the_same_bytes_and_give_the_same_dataset(string? claimsFile)
    {
        using var folder = new TempFolder();
        var (synchronous, asynchronous) = (Directory.CreateDirectory(folder["a"]).FullName, Directory.CreateDirectory(folder["b"]).FullName);
        var written = new Reports();
        if (claimsFile is null)
        {
            Full.Save(synchronous);
            await Full.SaveAsync(asynchronous, written);
        }
        else
        {
            Full.Save(synchronous, claimsFile);
            await Full.SaveAsync(asynchronous, claimsFile, written);
        }

        var read = new Reports();
        var loaded = await ConflictDataset.LoadAsync(asynchronous, read);

        foreach (var file in Directory.GetFiles(synchronous))
        {
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(asynchronous, Path.GetFileName(file))));
        }

        Assert.Equal(Full.Contents, loaded.Contents);
        Assert.Equal(ConflictDataset.Load(synchronous).Contents, loaded.Contents);
        Assert.Equal(Full.Contents, (await DatasetDraft.ReadAsync(asynchronous)).Build().GetDatasetOrThrow().Contents);
        Assert.All([written, read], reports => Assert.Equal(Directory.GetFiles(asynchronous).Order(), reports.Last.Keys.Order()));
        Assert.All(read.Last, file => Assert.Equal((new FileInfo(file.Key).Length, new FileInfo(file.Key).Length), (file.Value.Bytes, file.Value.TotalBytes)));
        Assert.All(written.Last, file => Assert.Equal(new FileInfo(file.Key).Length, file.Value.Bytes));
    }

    [Theory]
    [InlineData("claims.jsonl")]
    [InlineData("claims.jsonl.gz")]
    public async Task Many_claims_give_the_same_dataset_with_the_same_locations(string claimsFile)
    {
        using var folder = new TempFolder();
        var contents = new DatasetContents
        {
            Reports = [new() { Id = new("r") }],
            Claims = [.. Enumerable.Range(0, 20_000).Select(i => new Claim { Id = new($"c{i}"), Report = new("r"), Scope = new() { Measure = new("killed") }, Quantity = Quantity.Parse($"{i} persons"), Quote = new('x', 200) })],
        };
        await ConflictDataset.Create(contents).SaveAsync(folder.Path, claimsFile);

        var (expected, actual) = (ConflictDataset.Load(folder.Path), await ConflictDataset.LoadAsync(folder.Path));

        Assert.Equal(expected.Contents, actual.Contents);
        Assert.Equal(expected.LocationOf(new EntityId<Claim>("c19999")), actual.LocationOf(new EntityId<Claim>("c19999")));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{")]
    [InlineData("{ \"format\": \"conflictmodel/1\", \"claimsFile\": \"none.jsonl\" }")]
    [InlineData("{ \"format\": \"conflictmodel/1\", \"claimsFile\": \"bad.jsonl\" }")]
    [InlineData("{ \"format\": \"conflictmodel/1\", \"claimsFile\": \"bad.jsonl\", \"claims\": [] }")]
    [InlineData("{ \"format\": \"conflictmodel/1\", \"claimsFile\": \"cut.jsonl.gz\" }")]
    public async Task Problems_are_the_same(string document)
    {
        using var folder = new TempFolder();
        folder.Write("dataset.json", document);
        folder.Write("bad.jsonl", "{ \"id\": \"c\" }\nno\n");
        await File.WriteAllBytesAsync(folder["cut.jsonl.gz"], [0x1F, 0x8B, 8, 0]);

        Assert.Equal(ConflictDataset.TryLoad(folder.Path).Problems, (await ConflictDataset.TryLoadAsync(folder.Path)).Problems);
        Assert.Equal(DatasetDraft.Read(folder.Path).Problems, (await DatasetDraft.ReadAsync(folder.Path)).Problems);
        Assert.NotEmpty((await ConflictDataset.TryLoadAsync(folder.Path)).Problems);
        await Assert.ThrowsAsync<DatasetException>(() => ConflictDataset.LoadAsync(folder.Path));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_problem() =>
        Assert.Contains("no such file", Assert.Single((await ConflictDataset.TryLoadAsync("/nowhere/dataset.json")).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_claims_file_that_is_no_name_beside_the_document_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>("claimsFile", () => Full.SaveAsync("a/dataset.json", "../claims.jsonl"));

    [Theory]
    [InlineData(null)]
    [InlineData("claims.jsonl")]
    public async Task What_is_ended_early_leaves_files_as_they_were(string? claimsFile)
    {
        using var folder = new TempFolder();
        folder.Write("dataset.json", "before");
        folder.Write("claims.jsonl", "before");
        using var ending = new CancellationTokenSource();
        var endedAtFirst = new Reports(_ => ending.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => claimsFile is null
            ? Full.SaveAsync(folder.Path, cancellationToken: new CancellationToken(canceled: true))
            : Full.SaveAsync(folder.Path, claimsFile, endedAtFirst, ending.Token));

        Assert.Equal(["before", "before"], Directory.GetFiles(folder.Path).Select(File.ReadAllText));
    }

    [Fact]
    public async Task Loading_is_ended_early()
    {
        using var folder = new TempFolder();
        Full.Save(folder.Path, "claims.jsonl");
        using var ending = new CancellationTokenSource();
        var endedAtClaims = new Reports(progress =>
        {
            if (progress.File!.EndsWith(".jsonl", StringComparison.Ordinal))
            {
                ending.Cancel();
            }
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ConflictDataset.LoadAsync(folder.Path, cancellationToken: new(canceled: true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ConflictDataset.LoadAsync(folder.Path, endedAtClaims, ending.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ConflictDataset.LoadAsync(Bytes(), cancellationToken: new(canceled: true)));
    }

    [Fact]
    public void Progress_reads_as_a_sentence()
    {
        Assert.Equal("dataset.json: 512 of 2048 bytes", new DatasetProgress("dataset.json", 512, 2048).ToString());
        Assert.Equal("stream: 512 bytes", new DatasetProgress(null, 512, null).ToString());
    }

    private static MemoryStream Bytes() => new(Encoding.UTF8.GetBytes(Text));

    /// <summary>The last report of each file; told at once, and not some time later.</summary>
    private sealed class Reports(Action<DatasetProgress>? receive = null) : IProgress<DatasetProgress>
    {
        public Dictionary<string, DatasetProgress> Last { get; } = [];

        public void Report(DatasetProgress value)
        {
            Assert.True(!Last.TryGetValue(value.File!, out var before) || before.Bytes < value.Bytes, $"{value} came after {before}.");
            Last[value.File!] = value;
            receive?.Invoke(value);
        }
    }
}
