using System.Text;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>Datasets in files: the claims of <see cref="ClaimGenerator"/> as reports would put them, of about 300 bytes, each attributed to one source by way of another.</summary>
internal static class ClaimFiles
{
    private const int Reports = 5000;
    private const int Sources = 400;
    private const int Agencies = 25;
    private static readonly string[] Hedges = ["", "~", ">=", "^", "="];
    private static readonly string[] Words = ["soldiers", "according", "to", "officials", "around", "the", "border", "have", "been", "reported", "sources", "confirmed", "since", "last", "week", "and", "near"];

    /// <summary>Writes a document and its claims into a folder; gives the path of the claims.</summary>
    public static string Write(int count, string folder)
    {
        var random = new Random(count);
        var flat = ClaimGenerator.Flat(count);
        var document = new StringBuilder("{ \"format\": \"conflictmodel/1\", \"claimsFile\": \"claims.jsonl\"");
        List(document, "actors", flat.Select(claim => claim.Actor).Distinct(), id => $"{{ \"id\": \"{id}\", \"names\": {{ \"en\": \"{id}\" }} }}");
        List(document, "places", flat.Select(claim => claim.Place).Distinct(), id => $"{{ \"id\": \"{id}\", \"names\": {{ \"en\": \"{id}\" }} }}");
        List(document, "measures", flat.Select(claim => claim.Measure).Distinct(), id => $"{{ \"id\": \"{id}\", \"names\": {{ \"en\": \"{id}\" }}, \"kind\": \"level\" }}");
        List(document, "sources", Enumerable.Range(0, Sources), i => Invariant($"{{ \"id\": \"source-{i}\", \"names\": {{ \"en\": \"Source {i}\" }} }}"));
        List(document, "reports", Enumerable.Range(0, Reports), i => Invariant($"{{ \"id\": \"report-{i}\", \"publisher\": \"source-{i % Sources}\", \"date\": \"2025-03-01\" }}"));
        File.WriteAllText(Path.Combine(folder, "dataset.json"), document.Append("\n}\n").ToString());

        var path = Path.Combine(folder, "claims.jsonl");
        using var lines = new StreamWriter(path);
        foreach (var claim in flat)
        {
            var (outlet, agency) = (random.Next(Agencies, Sources), random.Next(Agencies));
            var figure = random.Next(3) == 0 ? Invariant($"{Rounded(claim.Low, 2)}..{Rounded(claim.High, 2)}") : Invariant($"{Hedges[random.Next(Hedges.Length)]}{Rounded(claim.Low, random.Next(1, 4))}");
            lines.Write(Invariant($"{{\"id\":\"{claim.Id}\",\"report\":\"report-{random.Next(Reports)}\",\"attribution\":[{{\"source\":\"source-{outlet}\",\"verb\":\"cites\",\"cites\":[\"source-{agency}\"]}}],"));
            lines.Write(Invariant($"\"scope\":{{\"measure\":\"{claim.Measure}\",\"category\":\"soldiers\",\"actor\":\"{claim.Actor}\",\"place\":\"{claim.Place}\",\"period\":\"{claim.Start:uuuu-MM-dd}/{claim.End:uuuu-MM-dd}\"}},"));
            lines.Write($"\"figure\":\"{figure}\",\"unit\":\"persons\",\"quote\":\"{string.Join(' ', Enumerable.Range(0, 5).Select(_ => Words[random.Next(Words.Length)]))}\",\"language\":\"en\"}}\n");
        }

        return path;
    }

    private static void List<T>(StringBuilder document, string member, IEnumerable<T> items, Func<T, string> write) => document.Append(System.Globalization.CultureInfo.InvariantCulture, $",\n\"{member}\": [\n{string.Join(",\n", items.Select(write))}\n]");

    // People round.
    private static int Rounded(decimal number, int digits)
    {
        var unit = (int)Math.Pow(10, Math.Max(0, (int)Math.Log10((double)number) + 1 - digits));
        return (int)number / unit * unit;
    }
}
