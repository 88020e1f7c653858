using System.IO.Compression;
using System.Text;
using ConflictModel.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>Claims in a file of their own: what the fast reader makes of them is what the drafts make of them.</summary>
public sealed class ClaimLinesTests
{
    private const string Good = """{ "id": "c", "report": "r", "scope": { "measure": "killed" }, "unit": "persons" }""";

    private static readonly string[] Pieces =
    [
        "\"", "{", "}", "[", "]", ",", ":", " ", "null", "1", "any", "\"note\": \"x\", ", "\"id\": \"c1\", ", "\\u0061", "\\ud800", "é", "\0", "{}", "\"any\"", "\"nowhere\"", "-", "A", "~", "\"cites\": []", "[[", "\r", "\n",
    ];

    [Fact]
    public void Datasets_come_back_from_a_document_with_a_claims_file_as_they_were() => Prop.ForAll(RandomDatasets.Arbitrary, contents =>
    {
        foreach (var name in new[] { "claims.jsonl", "claims.jsonl.gz" })
        {
            CheckRoundTrip(contents, name);
        }
    }).Check(Properties.Runs(50));

    [Fact]
    public void Everything_the_format_can_hold_comes_back_from_a_claims_file() => CheckRoundTrip(FullContents.Create(), "everything.jsonl");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_line_that_is_written_is_read_without_a_draft(bool isOfDataset) => Prop.ForAll(RandomDatasets.Arbitrary, contents =>
    {
        foreach (var whole in new[] { contents, FullContents.Create() })
        {
            var reader = new ClaimLineReader(new(isOfDataset ? new KeyFinder(new(whole)) : null));

            // A third time, what it shares with others is known.
            var claims = whole.Claims.Concat(whole.Claims).Concat(whole.Claims).ToList();
            var read = Read(reader, claims).ConvertAll(line => line.Claim!);

            Assert.Equal(claims, read);
            Assert.Equal(claims.ConvertAll(claim => claim.GetHashCode()), read.ConvertAll(claim => claim.GetHashCode()));
        }
    }).Check(Properties.Runs(20));

    [Fact]
    public void The_keys_that_are_found_while_a_line_is_read_are_those_of_its_claim() => Prop.ForAll(RandomDatasets.Arbitrary, contents =>
    {
        foreach (var whole in new[] { contents, FullContents.Create() })
        {
            var finder = new KeyFinder(new(whole));
            var claims = whole.Claims.Concat(whole.Claims).Concat(whole.Claims).ToList();

            Assert.Equal(claims.ConvertAll(finder.KeysOf), Read(new(new(finder)), claims).ConvertAll(line => line.Keys));
        }
    }).Check(Properties.Runs(100));

    [Fact]
    public void What_is_alike_in_many_lines_is_one_object()
    {
        // What a batch of lines met is known to the next but one.
        var claim = FullContents.Create().Claims[^1];
        var claims = Read(new(new(finder: null)), Enumerable.Repeat(claim, 3 * ClaimLineReader.Lines)).ConvertAll(line => line.Claim!);

        Assert.Same(claims[^2].Scope, claims[^1].Scope);
        Assert.Same(claims[^2].Attribution, claims[^1].Attribution);
        Assert.Same(claims[^2].Quantity, claims[^1].Quantity);
        Assert.Same(claims[^2].Report.Value, claims[^1].Report.Value);
    }

    [Fact]
    public void Claims_of_a_dataset_about_one_scope_at_many_times_share_it_until_they_are_asked_for_it()
    {
        using var folder = Folder(string.Concat(Enumerable.Range(1, 100).Select(day => Good
            .Replace("\"c\"", $"\"c{day}\"", StringComparison.Ordinal)
            .Replace("\"killed\"", $"\"killed\", \"period\": \"{2000 + day}\"", StringComparison.Ordinal) + "\n")));
        var dataset = ConflictDataset.Load(folder.Path);
        var first = dataset.Claims[0].Scope;

        Assert.Equal(Enumerable.Range(2001, 100).Select(year => UncertainPeriod.Parse($"{year}")), dataset.Claims.Select(claim => claim.Scope.Period!));
        Assert.Same(first, dataset.Claims[0].Scope);
        Assert.Equal(Assert.Single(dataset.Keys.Scopes), dataset.Claims[99].Scope.WithoutPeriod());
        Assert.Equal("2001", (dataset.Claims[0] with { Note = "x" }).Scope.Period!.ToString());
        Assert.Equal(dataset.Claims[5], dataset.Claims[5] with { Scope = dataset.Claims[5].Scope with { } });
    }

    [Fact]
    public void Quotes_are_whole_however_they_were_written()
    {
        string[] quotes = ["a", "Около 1 500 солдат", "\"about\" 1,500\n\u00a0\\", "\ud83d\ude00", new string('x', 100_000), " 1 ", "\u00a0."];
        using var folder = Folder(string.Concat(quotes.Select((quote, i) => Good
            .Replace("\"c\"", $"\"c{i}\"", StringComparison.Ordinal)
            .Replace("persons\"", $"persons\", \"quote\": {System.Text.Json.JsonSerializer.Serialize(quote)}", StringComparison.Ordinal) + "\n")));

        CheckSame(folder);
        var loaded = ConflictDataset.Load(folder.Path);
        Assert.Equal(quotes, loaded.Claims.Select(claim => claim.Quote));

        // Bytes that were never a string are written as those of a string.
        var made = loaded.Claims.Select(claim => claim with { Quote = claim.Quote, Scope = claim.Scope });
        Assert.Equal(made.SelectMany(Line), loaded.Claims.SelectMany(Line));
    }

    [Theory]
    [InlineData("quote")]
    [InlineData("note")]
    [InlineData("locator")]
    public void A_text_that_is_no_utf8_is_told_as_it_is_by_the_drafts(string member)
    {
        var line = Encoding.UTF8.GetBytes(Good.Replace("persons\"", $"persons\", \"{member}\": \"a?b\"", StringComparison.Ordinal));
        line[Array.IndexOf(line, (byte)'?')] = 0xff;
        using var folder = Folder("");
        File.WriteAllBytes(Path.Combine(folder.Path, "claims.jsonl"), line);

        CheckSame(folder);
        Assert.NotEmpty(ConflictDataset.TryLoad(folder.Path).Problems);
    }

    [Fact]
    public void Damaged_lines_have_the_same_problems_with_and_without_drafts()
    {
        var lines = Encoding.UTF8.GetString(FullContents.Create().Claims.SelectMany(Line).ToArray());
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            using var folder = new TempFolder();
            folder.Write("dataset.json", DocumentOf(FullContents.Create()));
            folder.Write("claims.jsonl", Damaged(lines, new(seed)));

            CheckSame(folder);
        }).Check(Properties.Runs(300));
    }

    [Theory]
    [InlineData("""{ "id": "c", "report": "r", "scope": { "measure": "killed" }, "unit": "persons", "attribution": [{ "source": "nobody" }, "nowhere"] }""")]
    [InlineData("""{ "id": "c", "report": "r", "scope": { "measure": "killed", "place": "}" }, "unit": "persons", "attribution": ["]"] }""")]
    [InlineData("""{ "id": "\u0063", "report": "\u0072", "scope": { "measure": "kille\u0064" }, "unit": "person\u0073", "quote": "\ud83d\ude00" }""")]
    [InlineData("""{ "id": "c", "report": "r", "scope": { "measure": "any" }, "unit": "persons", "corrects": "c" }""")]
    [InlineData("""{ "id": "c", "report": "r", "scope": { "measure": "killed" }, "unit": "persons", "quote": " " }""")]
    [InlineData("""{ "id": "c", "report": "r", "scope": { "measure": "killed" }, "unit": "persons", "figure": "" }""")]
    public void Rare_lines_mean_the_same_with_and_without_drafts(string line)
    {
        using var folder = Folder($"{line}\n{line}\n{Good.Replace("\"c\"", "\"d\"", StringComparison.Ordinal)}\n");

        CheckSame(folder);
    }

    [Fact]
    public void Ten_thousand_problems_are_counted_and_the_first_hundred_told()
    {
        using var folder = Folder(string.Concat(Enumerable.Repeat("{}\n", 2500)));

        var lines = Assert.Throws<DatasetException>(() => ConflictDataset.Load(folder.Path)).Message.Split('\n');
        var result = ConflictDataset.TryLoad(folder.Path);

        Assert.Equal("The dataset has 10000 problems:", lines[0]);
        Assert.Equal("... and 9900 more", lines[^1]);
        Assert.Equal(102, lines.Length);
        Assert.Equal((ProblemList.Limit + 1, 10_000), (result.Problems.Count, result.ProblemCount));
    }

    [Fact]
    public void Problems_are_counted_up_to_a_hundred_thousand()
    {
        // More megabytes than are read ahead, which depends on how many cores there are.
        var lines = ((2 * Environment.ProcessorCount) + 4) * 350_000;
        using var folder = Folder(string.Concat(Enumerable.Repeat("[]\n", lines)));

        Assert.InRange(ConflictDataset.TryLoad(folder.Path).ProblemCount, ProblemList.MostCounted, lines - 1);
    }

    [Fact]
    public async Task Claims_are_given_up_to_the_first_line_that_is_none_and_then_every_problem()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"{Good}\n", 50_000)) + $"[]\n{Good}\n7\n"));
        var count = 0;

        var error = await Assert.ThrowsAsync<DatasetException>(async () =>
        {
            await foreach (var claim in ClaimLines.ReadAsync(stream, "x.jsonl", None))
            {
                count++;
            }
        });

        Assert.InRange(count, 1, 50_000);
        Assert.Equal(["x.jsonl:50001: $: Expected a claim, found a list.", "x.jsonl:50003: $: Expected a claim, found the number 7."], error.Problems.Select(problem => problem.ToString()));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Claims_are_written_and_read_as_streams_and_files()
    {
        var claims = FullContents.Create().Claims;
        using var folder = new TempFolder();
        using var stream = new MemoryStream();

        await ClaimLines.WriteAsync(claims, stream, None);
        await ClaimLines.WriteAsync(claims, folder["a.jsonl"], None);
        await ClaimLines.WriteAsync(claims, folder["a.jsonl.gz"], None);
        stream.Position = 0;

        Assert.Equal(claims, await ReadAsync(ClaimLines.ReadAsync(stream)));
        Assert.Equal(claims, await ReadAsync(ClaimLines.ReadAsync(folder["a.jsonl"])));
        Assert.Equal(claims, await ReadAsync(ClaimLines.ReadAsync(folder["a.jsonl.gz"])));
        Assert.Equal(stream.ToArray(), await File.ReadAllBytesAsync(folder["a.jsonl"], None));
        Assert.Equal(claims.SelectMany(Line), stream.ToArray());
    }

    [Fact]
    public async Task Writing_that_fails_leaves_what_was_there()
    {
        using var folder = new TempFolder();
        folder.Write("a.jsonl", "kept");

        await Assert.ThrowsAsync<InvalidOperationException>(() => ClaimLines.WriteAsync(Failing(), folder["a.jsonl"], None));

        Assert.Equal([folder["a.jsonl"]], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal("kept", await File.ReadAllTextAsync(folder["a.jsonl"], None));

        static IEnumerable<Claim> Failing()
        {
            foreach (var claim in FullContents.Create().Claims)
            {
                yield return claim;
            }

            throw new InvalidOperationException();
        }
    }

    [Fact]
    public async Task A_file_that_changes_while_it_is_read_is_told()
    {
        using var folder = new TempFolder();
        folder.Write("a.jsonl", $"{Good}\n");

        var error = await Assert.ThrowsAsync<DatasetException>(async () =>
        {
            await foreach (var claim in ClaimLines.ReadAsync(folder["a.jsonl"], None))
            {
                File.SetLastWriteTimeUtc(folder["a.jsonl"], new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            }
        });

        Assert.EndsWith("a.jsonl: $: The file was changed while it was read; read it once it is complete.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_told() =>
        Assert.Contains("There is no such file", Assert.Throws<DatasetException>(() => ClaimLines.ReadAsync("no/such/file").ToBlockingEnumerable().Count()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("../claims.jsonl")]
    [InlineData("dataset.json")]
    [InlineData("a:b")]
    public void A_claims_file_is_written_beside_the_document(string name)
    {
        using var folder = new TempFolder();
        var dataset = ConflictDataset.Create(FullContents.Create());

        Assert.Equal("claimsFile", Assert.Throws<ArgumentException>(() => dataset.Save(folder.Path, name)).ParamName);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_folder_in_the_place_of_the_claims_leaves_everything_as_it_was()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["claims.jsonl"]);

        Assert.ThrowsAny<Exception>(() => ConflictDataset.Create(FullContents.Create()).Save(folder.Path, "claims.jsonl"));

        Assert.Equal([folder["claims.jsonl"]], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Gzip_that_is_cut_short_damaged_or_followed_by_other_data_is_told()
    {
        var whole = Compressed(string.Concat(Enumerable.Range(0, 500).Select(i => $"{Good.Replace("\"c\"", $"\"c{i}\"", StringComparison.Ordinal)}\n")));
        using var folder = Folder("", "claims.jsonl.gz");
        File.WriteAllBytes(folder["claims.jsonl.gz"], [.. whole, .. Compressed($"{Good}\n")]);
        Assert.Equal(501, ConflictDataset.Load(folder.Path).Claims.Count);

        byte[][] faulty = [.. Enumerable.Range(3, whole.Length - 3).Select(length => whole[..length]), [.. whole, 1, 2, 3], [.. whole[..^6], 9, .. whole[^5..]]];
        foreach (var bytes in faulty)
        {
            File.WriteAllBytes(folder["claims.jsonl.gz"], bytes);

            var problem = Assert.Single(ConflictDataset.TryLoad(folder.Path).Problems);

            Assert.Contains("claims.jsonl.gz: $: The file cannot be read: ", problem.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_line_of_two_gigabytes_is_told_and_never_held()
    {
        var before = GC.GetTotalAllocatedBytes();
        using var stream = new LongLine(2_200_000_000, Encoding.UTF8.GetBytes($"\n{Good}"));

        var error = await Assert.ThrowsAsync<DatasetException>(() => ReadAsync(ClaimLines.ReadAsync(stream)));

        Assert.Equal("$: The line has 2200000000 bytes; at most 16777215 are allowed.", Assert.Single(error.Problems).ToString());
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 500_000_000);
    }

    [Fact]
    public void A_long_line_between_others_is_told_with_its_number()
    {
        using var folder = Folder($"{Good}\n\n{new string('x', LineBlocks.LongestLine + 1)}\n[]\n");
        Assert.Equal(
            [$"claims.jsonl:3: $: The line has {LineBlocks.LongestLine + 1} bytes; at most {LineBlocks.LongestLine} are allowed.", "claims.jsonl:4: $: Expected a claim, found a list."],
            DatasetText.Problems(ConflictDataset.TryLoad(folder.Path), folder));
        CheckSame(folder);

        folder.Write("claims.jsonl", $"{Good.Replace("persons\"", $"persons\", \"note\": \"{new string('x', LineBlocks.LongestLine - 100)}\"", StringComparison.Ordinal)}\n{Good.Replace("\"c\"", "\"d\"", StringComparison.Ordinal)}");
        Assert.Equal(["c", "d"], ConflictDataset.Load(folder.Path).Claims.Select(claim => claim.Id.Value));
    }

    private static CancellationToken None => CancellationToken.None;

    private static List<(Claim? Claim, ClaimKeys Keys)> Read(ClaimLineReader reader, IEnumerable<Claim> claims)
    {
        var read = new List<(Claim?, ClaimKeys)>();
        foreach (var lines in claims.Select(Line).Chunk(ClaimLineReader.Lines))
        {
            var block = lines.SelectMany(line => line).ToArray();
            var start = 0;
            foreach (var line in lines)
            {
                reader.Add(block, new(start, line.Length));
                start += line.Length;
            }

            reader.LookUp(block);
            for (var i = 0; i < lines.Length; i++)
            {
                read.Add((reader.Claim(i, out var keys), keys));
            }

            reader.Clear();
        }

        return read;
    }

    private static byte[] Line(Claim claim)
    {
        using var stream = new MemoryStream();
        ClaimLinesWriter.Write([claim], stream);
        return stream.ToArray();
    }

    private static TempFolder Folder(string lines, string name = "claims.jsonl")
    {
        var folder = new TempFolder();
        folder.Write("dataset.json", DatasetText.Document($"\"reports\": [{{ \"id\": \"r\" }}], \"claimsFile\": \"{name}\""));
        folder.Write(name, lines);
        return folder;
    }

    private static string DocumentOf(DatasetContents contents)
    {
        using var stream = new MemoryStream();
        DatasetWriter.Write(ConflictDataset.Create(contents), stream, "claims.jsonl");
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static byte[] Compressed(string text)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray();
    }

    private static async Task<EquatableList<Claim>> ReadAsync(IAsyncEnumerable<Claim> claims)
    {
        var list = new List<Claim>();
        await foreach (var claim in claims)
        {
            list.Add(claim);
        }

        return list.ToEquatableList();
    }

    private static void CheckRoundTrip(DatasetContents contents, string name)
    {
        var dataset = ConflictDataset.Create(contents);
        using var folder = new TempFolder();
        dataset.Save(folder.Path, name);

        var loaded = ConflictDataset.Load(folder.Path);
        var drafted = DatasetDraft.Read(folder.Path).Build().GetDatasetOrThrow();

        Assert.Equal(2, Directory.GetFileSystemEntries(folder.Path).Length);
        Assert.Equal(dataset.Contents, loaded.Contents);
        Assert.Equal(DatasetText.Bytes(dataset), DatasetText.Bytes(loaded));
        Assert.Equal(drafted.Claims.Select(claim => drafted.LocationOf(claim.Id)), loaded.Claims.Select(claim => loaded.LocationOf(claim.Id)));
    }

    private static void CheckSame(TempFolder folder)
    {
        var (loaded, drafted) = (ConflictDataset.TryLoad(folder.Path), DatasetDraft.Read(folder.Path).Build());

        Assert.Equal(drafted.Problems, loaded.Problems);
        Assert.Equal(drafted.Dataset?.Contents, loaded.Dataset?.Contents);
    }

    private static string Damaged(string lines, Random random)
    {
        var text = new StringBuilder(lines);
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var (from, to) = (random.Next(text.Length), random.Next(text.Length));
            switch (random.Next(4))
            {
                case 0: text.Insert(from, Pieces[random.Next(Pieces.Length)]); break;
                case 1: text.Remove(from, Math.Min(text.Length - from, random.Next(1, 12))); break;
                case 2: text.Insert(to, text.ToString(from, Math.Min(text.Length - from, random.Next(1, 80)))); break;
                default: text[from] = text[to]; break;
            }
        }

        return text.ToString();
    }

    /// <summary>A line of a length, and what follows it, made while it is read.</summary>
    private sealed class LongLine(long length, byte[] rest) : MemoryStream(rest)
    {
        private long _left = length;

        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_left == 0)
            {
                return await base.ReadAsync(buffer, cancellationToken);
            }

            var count = (int)Math.Min(_left, buffer.Length);
            buffer.Span[..count].Fill((byte)'x');
            _left -= count;
            return count;
        }
    }
}
