using System.Text.Json;

namespace ConflictModel.Reporting;

/// <summary>
/// The result of a comparison for programs: the format <c>conflictmodel-comparison/1</c> of <c>docs/command.md</c>. The same result gives
/// the same bytes.
/// </summary>
internal static class ComparisonJson
{
    private const string Format = "conflictmodel-comparison/1";

    public static string Render(ReportModel model) => JsonText.Indented(writer => Write(model.Comparison, model.NamingWords, writer));

    private static void Write(ComparisonResult result, Wording words, Utf8JsonWriter writer)
    {
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
            WriteFinding(finding, words, writer);
        }

        writer.WriteEndArray();
        ClaimJson.Write(result, writer);
        WriteFaults(result.Faults, writer);
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
        writer.WriteString("independence", English.Words(options.IndependenceLevel, '-'));

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
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            writer.WriteString("title", rule.Title);
            writer.WriteString("category", English.Words(rule.Category, '-'));
            writer.WriteString("severity", English.Words(rules.SeverityOf(rule.Id), '-'));
            writer.WriteString("help", rule.Help);
            writer.WriteEndObject();
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
            writer.WriteNumber(English.Words(severity), result.Findings.Count(finding => finding.Severity == severity));
        }

        writer.WriteNumber("acknowledged", result.Statistics.AcknowledgedFindings);

        writer.WriteEndObject();
        writer.WriteStartObject("notCompared");
        foreach (var count in statistics.NotCompared)
        {
            writer.WriteNumber(English.Words(count.Exclusion, '-'), count.Claims);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteFinding(Finding finding, Wording words, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("severity", English.Words(finding.Severity));
        writer.WriteString("fingerprint", finding.Fingerprint);
        writer.WriteString("sentence", words.Sentence(finding));
        writer.WriteOptional("acknowledged", finding.Acknowledgement?.Reason);
        WriteScopes(finding.Scopes, writer);
        ReasonJson.Write(writer, finding.Reason);
        writer.WriteStartArray("camps");
        foreach (var camp in finding.Camps)
        {
            writer.WriteStartObject();
            writer.WriteTexts("claims", camp.Claims.Select(claim => claim.Id.Value));
            writer.WriteRange("commonRange", camp.CommonRange);
            writer.WriteNumber("independentOrigins", camp.IndependentOrigins);
            writer.WriteOptional("period", camp.Period?.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("witnesses");
        foreach (var witness in finding.Witnesses)
        {
            writer.WriteStartObject();
            writer.WriteString("claim", witness.Claim.Id.Value);
            writer.WriteOptional("opponent", witness.Opponent?.Id.Value);
            if (witness.Reason is { } reason)
            {
                ReasonJson.Write(writer, reason);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteScopes(EquatableList<Scope> scopes, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("scopes");
        foreach (var scope in scopes)
        {
            writer.WriteScope(scope);
        }

        writer.WriteEndArray();
    }

    private static void WriteFaults(EquatableList<RuleFault> faults, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("faults");
        foreach (var fault in faults)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", fault.Rule.Id);
            WriteScopes(fault.Scopes, writer);
            writer.WriteString("exception", fault.Exception.GetType().FullName);
            writer.WriteString("message", fault.Exception.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
