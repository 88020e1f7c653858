using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConflictModel.Testing;

/// <summary>
/// The findings that a team accepts for now, in a file next to the dataset, so that a test fails only for new ones. A finding is identified
/// by its fingerprint; with an additional claim it is new.
/// </summary>
/// <remarks>If a finding will stay, acknowledge it in the dataset instead, with a reason. Immutable.</remarks>
/// <example>
/// <code>
/// FindingBaseline.Write(result, "data/baseline.json");                // once, by hand; commit the file
/// DatasetAssert.HasNoNewFindings(result, "data/baseline.json");       // in the test
/// </code>
/// </example>
public sealed class FindingBaseline
{
    private const string Format = "conflictmodel-baseline/1";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Dictionary<string, HashSet<string>> _claims;

    private FindingBaseline(Dictionary<string, HashSet<string>> claims) => _claims = claims;

    /// <summary>The number of findings.</summary>
    public int Count => _claims.Count;

    /// <summary>
    /// Writes the findings of a result that are not acknowledged: fingerprint, rule, claims and sentence of each. The same findings give
    /// the same bytes.
    /// </summary>
    /// <param name="result">The comparison.</param>
    /// <param name="path">The file, which is replaced.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file or its folder is denied.</exception>
    public static void Write(ComparisonResult result, string path)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        AtomicFile.Write(path, stream => WriteTo(stream, result));
    }

    /// <summary>Reads a baseline.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The baseline.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">The file is not a baseline.</exception>
    public static FindingBaseline Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            if (root.GetProperty("format").GetString() != Format)
            {
                throw new FormatException($"'{path}' has the format '{root.GetProperty("format")}'; must be '{Format}'.");
            }

            var claims = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
            foreach (var finding in root.GetProperty("findings").EnumerateArray())
            {
                var ids = finding.GetProperty("claims").EnumerateArray().Select(claim => claim.GetString()!);
                claims[finding.GetProperty("fingerprint").GetString()!] = [.. ids];
            }

            return new(claims);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException(
                $"'{path}' is not a baseline: {exception.Message} Write it again with FindingBaseline.Write.",
                exception);
        }
    }

    /// <summary>Whether the baseline contains a finding, with all of its claims.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public bool Has(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return _claims.TryGetValue(finding.Fingerprint, out var claims)
            && finding.Witnesses.All(witness => claims.Contains(witness.Claim.Id.Value));
    }

    private static void WriteTo(Stream stream, ComparisonResult result)
    {
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteStartArray("findings");
            var findings = result.Findings
                .Where(finding => !finding.IsAcknowledged)
                .OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal);
            foreach (var finding in findings)
            {
                Append(writer, finding);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Append(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("fingerprint", finding.Fingerprint);
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteStartArray("claims");
        foreach (var witness in finding.Witnesses)
        {
            writer.WriteStringValue(witness.Claim.Id.Value);
        }

        writer.WriteEndArray();
        writer.WriteString("sentence", finding.Sentence);
        writer.WriteEndObject();
    }
}
