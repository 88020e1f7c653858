using System.Text.Json.Nodes;

namespace ConflictModel.Tests;

/// <summary>Small datasets for tests of rules: two named agencies, the ministry's spokesman, an unspecific source, two outlets, four reports.</summary>
internal static class Written
{
    private const string Frame = """
        { "format": "conflictmodel/1",
          "actors": [ { "id": "north", "names": { "en": "North" }, "kind": "state" } ],
          "places": [ { "id": "country", "names": { "en": "Country" }, "kind": "country" }, { "id": "region", "names": { "en": "Region" }, "kind": "region", "parents": ["country"] } ],
          "sources": [
            { "id": "ministry", "names": { "en": "Ministry" }, "kind": "government-body" }, { "id": "spokesman", "names": { "en": "Spokesman" }, "kind": "official", "speaksFor": "ministry" },
            { "id": "agency", "names": { "en": "Agency" }, "kind": "intelligence-service" }, { "id": "officials", "names": { "en": "Officials" }, "kind": "official", "unspecific": true } ],
          "reports": [ { "id": "one", "date": "2025-01-20" }, { "id": "two", "date": "2025-01-20" }, { "id": "later", "date": "2025-02-03" }, { "id": "undated" } ] }
        """;

    /// <summary>A claim; <paramref name="scope"/> is written in the compact form <c>killed soldiers place:region period:2024-10</c>.</summary>
    public static string Claim(string id, string report, string by, string scope, string figure, string unit = "persons", string more = "")
    {
        var words = scope.Split(' ');
        var members = new List<string> { $"\"measure\": \"{words[0]}\"", $"\"category\": \"{words[1]}\"" };
        members.AddRange(words[2..].Select(word => $"\"{word[..word.IndexOf(':', StringComparison.Ordinal)]}\": \"{word[(word.IndexOf(':', StringComparison.Ordinal) + 1)..]}\""));
        var written = figure.Length == 0 ? "" : $"\"figure\": \"{figure}\", ";
        return $$"""{ "id": "{{id}}", "report": "{{report}}", "attribution": ["{{by}}"], "scope": { {{string.Join(", ", members)}} }, {{written}}"unit": "{{unit}}"{{(more.Length > 0 ? $", {more}" : "")}} }""";
    }

    public static ConflictDataset Dataset(IEnumerable<string> claims, string more = "{}")
    {
        var root = JsonNode.Parse(Frame)!.AsObject();
        root["claims"] = JsonNode.Parse($"[{string.Join(",", claims)}]");
        foreach (var (name, value) in JsonNode.Parse(more)!.AsObject())
        {
            root[name] = value?.DeepClone();
        }

        return RulePage.DatasetOf(root.ToJsonString());
    }

    /// <summary>The findings of a rule over some claims: each as the ids of its witnesses.</summary>
    public static IEnumerable<string> Found(string rule, IEnumerable<string> claims, string more = "{}") =>
        Findings(rule, claims, more).Select(finding => string.Join(' ', finding.Witnesses.Select(witness => witness.Claim.Id)));

    public static IEnumerable<Finding> Findings(string rule, IEnumerable<string> claims, string more = "{}")
    {
        var result = new ClaimComparer().Compare(Dataset(claims, more));
        Assert.True(result.IsComplete);
        return result.Findings.Where(finding => finding.Rule.Id == rule);
    }
}
