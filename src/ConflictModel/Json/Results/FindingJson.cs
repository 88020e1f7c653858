using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Findings, and what they are made of, in the JSON of a comparison.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter writer, Finding finding) =>
        Write(writer, finding, new(finding.Frame.Dataset, SentenceLanguage.English));

    public static void Write(Utf8JsonWriter writer, Finding finding, Wording words)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("severity", Words<Severity>.Of(finding.Severity));
        writer.WriteString("fingerprint", finding.Fingerprint);
        writer.WriteString("sentence", words.Sentence(finding));
        writer.WriteOptional("acknowledged", finding.Acknowledgement?.Reason);
        WriteScopes(writer, finding.Scopes);
        ReasonJson.Write(writer, "reason", finding.Reason);
        writer.WriteArray("camps", finding.Camps, Write);
        writer.WriteArray("witnesses", finding.Witnesses, Write);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Camp camp)
    {
        writer.WriteStartObject();
        writer.WriteEach("claims", camp.Claims.Select(claim => claim.Id));
        writer.WriteRange("commonRange", camp.CommonRange);
        writer.WriteNumber("independentOrigins", camp.IndependentOrigins);
        writer.WriteOptional("period", camp.Period);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Witness witness)
    {
        writer.WriteStartObject();
        writer.WriteString("claim", witness.Claim.Id.Value);
        writer.WriteOptional("opponent", witness.Opponent?.Id);
        if (witness.Reason is { } reason)
        {
            ReasonJson.Write(writer, "reason", reason);
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, RuleFault fault)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", fault.Rule.Id);
        WriteScopes(writer, fault.Scopes);
        writer.WriteString("exception", fault.Exception.GetType().FullName);
        writer.WriteString("message", fault.Exception.Message);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, PairComparison pair)
    {
        writer.WriteStartObject();
        writer.WriteString("first", pair.First.Id.Value);
        writer.WriteString("second", pair.Second.Id.Value);
        writer.WriteString("relation", Words<ClaimRelation>.Of(pair.Relation));
        writer.WriteString("certainty", Words<Certainty>.Of(pair.Certainty));
        writer.WriteString("lineage", Words<Lineage>.Of(pair.Lineage));
        writer.WriteString("agreement", Words<Agreement>.Of(pair.Agreement));
        writer.WriteOptional("sentence", pair.Dataset is null ? null : pair.Sentence);
        ReasonJson.Write(writer, "reason", pair.Reason);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, ClaimReading reading)
    {
        writer.WriteStartObject();
        writer.WriteOptional("period", reading.Period);
        writer.WriteOptional("stated", reading.Stated);
        writer.WriteOptional("exclusion", reading.Exclusion == Exclusion.None ? null : Words<Exclusion>.Of(reading.Exclusion));
        EstimateJson.WriteMembers(writer, reading.Estimate);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, FindingChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Words<FindingChangeKind>.Of(change.Kind));
        writer.WritePropertyName("finding");
        Write(writer, change.Finding);
        writer.WriteEndObject();
    }

    private static void WriteScopes(Utf8JsonWriter writer, EquatableList<Scope> scopes) =>
        writer.WriteArray("scopes", scopes, (json, scope) => ScopeJson.Table.Write(json, new(scope, scope.Period)));
}
