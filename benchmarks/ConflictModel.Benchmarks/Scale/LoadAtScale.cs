using System.Text.Json;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>Loading and saving claims as JSON Lines, beside the framework's serializer on the same file; everything in one process, in turns.</summary>
internal static class LoadAtScale
{
    private const int Runs = 5;

    public static void Run(int count)
    {
        var folder = Directory.CreateTempSubdirectory("conflictmodel-").FullName;
        try
        {
            Run(count, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run(int count, string folder)
    {
        var file = ClaimFiles.Write(count, folder);
        var compressed = $"{file}.gz";
        var megabytes = new FileInfo(file).Length / 1e6;
        var (plain, load, read, save, saveGzip, readGzip) = (
            new Timing("JsonSerializer, strict and source-generated, into plain objects"), new Timing("ConflictDataset.Load"), new Timing("ClaimLines.ReadAsync"),
            new Timing("Save with a claims file"), new Timing("ClaimLines.WriteAsync, gzip"), new Timing("ClaimLines.ReadAsync, gzip"));
        for (var run = 0; run < Runs; run++)
        {
            _ = plain.Run(() => Plain(file));
            var dataset = load.Run(() => ConflictDataset.Load(folder));
            _ = read.Run(() => CountAsync(file).GetAwaiter().GetResult());
            _ = save.Run(() => Save(dataset, Path.Combine(folder, "saved.json")));
            if (run == 0)
            {
                _ = saveGzip.Run(() => WriteAsync(dataset, compressed).GetAwaiter().GetResult());
                _ = readGzip.Run(() => CountAsync(compressed).GetAwaiter().GetResult());
            }
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var held = ConflictDataset.Load(folder);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        var ofPlain = GC.GetTotalMemory(forceFullCollection: true);
        var objects = Plain(file);
        ofPlain = GC.GetTotalMemory(forceFullCollection: true) - ofPlain;

        Console.WriteLine(Invariant($"{count:N0} claims in {megabytes:N0} MB ({1e6 * megabytes / count:N0} B a claim)\n\n| | median | fastest | MB/s | ratio | allocated |\n|---|---:|---:|---:|---:|---:|"));
        foreach (var timing in new[] { plain, load, read, save, saveGzip, readGzip })
        {
            Console.WriteLine(Invariant($"| {timing.Name} | {timing.Median:N0} ms | {timing.Fastest:N0} ms | {1000 * megabytes / timing.Median:N0} | {plain.Median / timing.Median:N2} | {timing.Allocated / 1e6:N0} MB |"));
        }

        Console.WriteLine(Invariant($"\nHeld: {(double)bytes / count:N0} B a claim by the dataset, {(double)ofPlain / count:N0} B by the plain objects. Compressed: {new FileInfo(compressed).Length / 1e6:N0} MB.\n"));
        GC.KeepAlive(held);
        GC.KeepAlive(objects);
    }

    private static List<PlainClaim> Plain(string path)
    {
        using var stream = File.OpenRead(path);
        return [.. JsonSerializer.DeserializeAsyncEnumerable(stream, PlainJson.Default.PlainClaim, topLevelValues: true).ToBlockingEnumerable().OfType<PlainClaim>()];
    }

    private static async Task<int> CountAsync(string path)
    {
        var count = 0;
        await foreach (var claim in ClaimLines.ReadAsync(path).ConfigureAwait(false))
        {
            count++;
        }

        return count;
    }

    private static long Save(ConflictDataset dataset, string path)
    {
        dataset.Save(path, "saved.jsonl");
        return new FileInfo(path).Length;
    }

    private static async Task<long> WriteAsync(ConflictDataset dataset, string path)
    {
        await ClaimLines.WriteAsync(dataset.Claims, path).ConfigureAwait(false);
        return new FileInfo(path).Length;
    }
}
