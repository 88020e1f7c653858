using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ConflictModel.Tests;

namespace ConflictModel.Peers.Tests;

/// <summary>What becomes of the labelled pairs when a part of the input, or of the policy on revisions, is taken away. <c>docs/evidence.md</c> shows the table.</summary>
public sealed partial class AblationTests
{
    [PeerFact(ClaimsPairs.File)]
    public void What_each_point_contributes_is_as_verified()
    {
        var table = new StringBuilder("| what is changed | agree, of 208 | false contradictions | conflicts found, of 29 |\n| --- | --: | --: | --: |\n");
        Add(table, "nothing", ClaimsPairs.ReadAmended());
        Add(table, "no amendment of the coding", ClaimsPairs.ReadCoding());
        foreach (var left in ClaimsAmendments.All.Keys)
        {
            var coding = ClaimsPairs.ReadCoding();
            foreach (var (_, amend) in ClaimsAmendments.All.Where(amendment => amendment.Key != left))
            {
                amend(coding);
            }

            Add(table, $"amended, but for {left}", coding);
        }

        foreach (var (words, strip) in Stripped)
        {
            var coding = ClaimsPairs.ReadAmended();
            strip(coding);
            Add(table, words, coding);
        }

        foreach (var (words, policy) in Policies)
        {
            Add(table, words, ClaimsPairs.ReadAmended(), new() { RevisionPolicy = policy });
        }

        Snapshot.Matches(table.ToString());
    }

    private static readonly (string Words, Action<JsonObject> Strip)[] Stripped =
    [
        ("events without periods", coding => Remove(coding, "events", "period")),
        ("dates without times of day", RemoveTimesOfDay),
        ("sources without actors", coding => Remove(coding, "sources", "actor")),
        ("claims without basis", coding => Remove(coding, "claims", "basis")),
        ("claims without likelihoods", coding => Remove(coding, "claims", "likelihood")),
    ];

    private static readonly RevisionPolicy Usual = RevisionPolicy.Default;

    private static readonly (string Words, RevisionPolicy Policy)[] Policies =
    [
        ("`SettlingDays` 0: no first counts", Usual with { SettlingDays = 0 }),
        ("`SettlingDays` half", Usual with { SettlingDays = Usual.SettlingDays / 2 }),
        ("`SettlingDays` double", Usual with { SettlingDays = Usual.SettlingDays * 2 }),
        ("`FirstCountGrowth` half", Usual with { FirstCountGrowth = Usual.FirstCountGrowth / 2 }),
        ("`FirstCountGrowth` double", Usual with { FirstCountGrowth = Usual.FirstCountGrowth * 2 }),
        ("`LateGrowth` 1: settled counts never grow", Usual with { LateGrowth = 1 }),
        ("`LateGrowth` half as much", Usual with { LateGrowth = 1 + ((Usual.LateGrowth - 1) / 2) }),
        ("`LateGrowth` twice as much", Usual with { LateGrowth = 1 + ((Usual.LateGrowth - 1) * 2) }),
        ("`PartGrowth` 1,000,000: newer parts are never measured by older wholes", Usual with { PartGrowth = 1_000_000 }),
        ("`PartGrowth` half", Usual with { PartGrowth = Usual.PartGrowth / 2 }),
        ("`PartGrowth` double", Usual with { PartGrowth = Usual.PartGrowth * 2 }),
    ];

    private static void Add(StringBuilder table, string words, JsonObject coding, ComparisonOptions? options = null)
    {
        var tally = ClaimsPairs.Judge(coding, options);
        table.Append(CultureInfo.InvariantCulture, $"| {words} | {tally.Agreeing} | {tally.FalseContradictions} | {tally.ConflictsFound} |\n");
    }

    private static void Remove(JsonObject coding, string list, string member)
    {
        foreach (var entry in ClaimsAmendments.Entries(coding, list))
        {
            entry.Remove(member);
        }
    }

    private static void RemoveTimesOfDay(JsonObject coding)
    {
        foreach (var list in new[] { "events", "reports", "claims" })
        {
            coding[list] = JsonNode.Parse(TimeOfDay().Replace(coding[list]!.ToJsonString(), "$1"));
        }
    }

    [GeneratedRegex(@"(?<=""(?:date|period)"":""[^""]*)(\d{4}-\d\d-\d\d)T[^""/]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TimeOfDay();
}
