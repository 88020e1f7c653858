using System.Text.Json;
using ConflictModel.Json;

namespace ConflictModel;

/// <summary>
/// The result of a comparison for programs: the format <c>conflictmodel-comparison/1</c>, which <see cref="JsonSerializer"/> writes as
/// well, with sentences in English. The same result gives the same bytes.
/// </summary>
public static class ComparisonJson
{
    /// <summary>The name and version that a document gives as its <c>format</c>.</summary>
    public const string Format = "conflictmodel-comparison/1";

    /// <summary>Writes a result as an object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of the sentences; <see cref="SentenceLanguage.English"/> unless given.</param>
    public static void Write(Utf8JsonWriter writer, ComparisonResult result, ISentenceLanguage? language = null)
    {
        Guard.NotNull(writer);
        Guard.NotNull(result);
        var words = new Wording(result.Dataset, language ?? SentenceLanguage.English);
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteOptional("title", result.Dataset.Title);
        writer.WriteBoolean("isComplete", result.IsComplete);
        WritePolicies(result.Options, writer);
        WriteRules(result.Options.Rules, writer);
        WriteStatistics(result, writer);
        writer.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            FindingJson.Write(writer, finding, words);
        }

        writer.WriteEndArray();
        ComparedClaimJson.Write(result, writer);
        writer.WriteStartArray("faults");
        foreach (var fault in result.Faults)
        {
            FindingJson.Write(writer, fault);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePolicies(ComparisonOptions options, Utf8JsonWriter writer)
    {
        var simultaneity = options.SimultaneityPolicy;
        writer.WriteStartObject("policies");
        WritePolicy("hedge", options.HedgePolicy.Name, options.HedgePolicy.Version);
        WritePolicy("simultaneity", simultaneity.Name, simultaneity.Version, simultaneity.TimeZone.Id);
        WritePolicy("revision", options.RevisionPolicy.Name, options.RevisionPolicy.Version);
        writer.WriteEndObject();
        writer.WriteString("independence", Words<IndependenceLevel>.Of(options.IndependenceLevel));

        void WritePolicy(string kind, string name, int version, string? timeZone = null)
        {
            writer.WriteStartObject(kind);
            writer.WriteString("name", name);
            writer.WriteNumber("version", version);
            writer.WriteOptional("timeZone", timeZone);
            writer.WriteEndObject();
        }
    }

    private static void WriteRules(ComparisonRules rules, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("rules");
        foreach (var rule in rules.Select(rule => rule.Descriptor))
        {
            RuleJson.Write(writer, rule, rules.SeverityOf(rule.Id));
        }

        writer.WriteEndArray();
    }

    private static void WriteStatistics(ComparisonResult result, Utf8JsonWriter writer)
    {
        var statistics = result.Statistics;
        writer.WriteStartObject("statistics");
        writer.WriteNumber("reports", statistics.Reports);
        writer.WriteNumber("claims", statistics.Claims);
        writer.WriteNumber("comparedClaims", statistics.ComparedClaims);
        writer.WriteNumber("scopes", statistics.Scopes);
        writer.WriteNumber("origins", statistics.Origins);
        writer.WriteStartObject("findings");
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
        {
            writer.WriteNumber(Words<Severity>.Of(severity), result.Findings.Count(finding => finding.Severity == severity));
        }

        writer.WriteNumber("acknowledged", result.Statistics.AcknowledgedFindings);

        writer.WriteEndObject();
        ExclusionCountJson.WriteAll(writer, "notCompared", statistics.NotCompared);
        writer.WriteEndObject();
    }
}
