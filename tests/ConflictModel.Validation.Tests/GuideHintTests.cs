namespace ConflictModel.Validation.Tests;

/// <summary>Hints where the rules of <c>docs/coding-an-incident.md</c> are missed, and none where they are kept.</summary>
public sealed class GuideHintTests
{
    public static TheoryData<string> CodedRight =>
        ["samples/dprk-russia", "samples/incident", "samples/dataset-tests/data", "docs/market-strike.json", "docs/reconciliation/example.json"];

    [Theory]
    [MemberData(nameof(CodedRight))]
    public void What_is_coded_right_has_no_hint_of_the_guide(string dataset) => Assert.DoesNotContain(
        Files.Failures(DatasetDraft.Read(RepositoryRoot.Combine(dataset)), new DatasetDraftValidator()),
        failure => failure.ErrorCode is "CMV3004" or "CMV5006" or "CMV5007" or "CMV5008" or "CMV5009");

    [Theory]
    [InlineData("samples/incident")]
    [InlineData("docs/market-strike.json")]
    public void Nothing_at_all_is_said_of_the_incidents(string dataset) =>
        Assert.Empty(Files.Failures(DatasetDraft.Read(RepositoryRoot.Combine(dataset)), new DatasetDraftValidator()));

    [Theory]
    [InlineData("\"kind\": \"official\"", 1)]
    [InlineData("\"kind\": \"official\", \"unspecific\": true", 1)]
    [InlineData("\"kind\": \"politician\"", 1)]
    [InlineData("\"kind\": \"government-body\"", 1)]
    [InlineData("\"kind\": \"intelligence-service\", \"unspecific\": true", 1)]
    [InlineData("\"kind\": \"armed-force\"", 1)]
    [InlineData("\"unspecific\": true", 1)]
    [InlineData("\"kind\": \"official\", \"actor\": \"land\"", 0)]
    [InlineData("\"kind\": \"other\", \"unspecific\": true", 0)]
    [InlineData("\"kind\": \"outlet\", \"unspecific\": true", 0)]
    [InlineData("\"kind\": \"organisation\"", 0)]
    [InlineData("\"kind\": \"think-tank\"", 0)]
    public void Who_speaks_for_a_side_is_asked_for_an_actor(string members, int hints) => Assert.Equal(
        hints,
        Hints("CMV5006", Heard($"{{ \"id\": \"a\", \"names\": {{ \"en\": \"A\" }}, {members} }}, {{ \"id\": \"p\", \"names\": {{ \"en\": \"P\" }} }}", "{ \"source\": \"p\", \"cites\": [\"a\"] }")).Count);

    [Fact]
    public void A_voice_has_the_actor_of_whom_it_speaks_for_and_who_is_not_heard_needs_none()
    {
        const string Sources =
            """
            { "id": "ministry", "names": { "en": "Ministry" }, "kind": "government-body" },
            { "id": "spokesman", "names": { "en": "Spokesman" }, "kind": "official", "speaksFor": "ministry" },
            { "id": "charity", "names": { "en": "Charity" }, "kind": "organisation" },
            { "id": "head", "names": { "en": "Head" }, "kind": "official", "speaksFor": "charity" },
            { "id": "silent", "names": { "en": "Silent" }, "kind": "official" }
            """;
        const string By = "\"spokesman\", \"head\"";

        var hint = Assert.Single(Hints("CMV5006", Heard(Sources, By)));
        Assert.Equal(("$.sources[0]", "ministry"), (hint.Location.Path, hint.FormattedMessagePlaceholderValues["Source"].ToString()));
        Assert.Empty(Hints("CMV5006", Heard(Sources.Replace("\"government-body\"", "\"government-body\", \"actor\": \"land\"", StringComparison.Ordinal), By)));
        Assert.Empty(Hints("CMV5006", Heard(Sources.Replace("\"speaksFor\": \"ministry\"", "\"speaksFor\": \"ministry\", \"actor\": \"land\"", StringComparison.Ordinal), By)));
    }

    [Theory]
    [InlineData(", \"kind\": \"incident\"", "killed", "", 1)]
    [InlineData(", \"place\": \"p\"", "killed", "", 1)]
    [InlineData(", \"kind\": \"incident\"", "killed", ", \"period\": \"../2024-03-01\"", 1)]
    [InlineData(", \"kind\": \"incident\", \"period\": \"2024-03-01\"", "killed", "", 0)]
    [InlineData(", \"kind\": \"incident\"", "killed", ", \"period\": \"2024-03-01\"", 0)]
    [InlineData(", \"kind\": \"incident\"", "present", "", 0)]
    [InlineData(", \"kind\": \"incident\"", "killed", ", \"mode\": \"forecast\"", 0)]
    [InlineData(", \"kind\": \"war\", \"place\": \"p\"", "killed", "", 0)]
    [InlineData("", "killed", "", 0)]
    public void An_incident_whose_toll_is_counted_is_asked_for_its_period(string members, string measure, string scope, int hints)
    {
        var claims = Files.WithClaims(Files.Claim("c", "5", measure: measure, scope: $", \"event\": \"e\"{scope}"));

        Assert.Equal(hints, Hints("CMV5007", $"\"places\": [{{ \"id\": \"p\", \"names\": {{ \"en\": \"P\" }} }}], \"events\": [{{ \"id\": \"e\", \"names\": {{ \"en\": \"E\" }}{members} }}], {claims}").Count);
    }

    [Theory]
    [InlineData("killed", "16 /2024-02-28, 21 /2024-02-29, 30 /2024-03-01", "", 1)]
    [InlineData("killed", "16 /2024-02-28, 21 /2024-03-01", "", 0)]
    [InlineData("killed", "16 /2024-02-28, 21 /2024-03-01", "incident", 1)]
    [InlineData("killed", "16 /2024-02-28, 21 /2024-03-01", "war", 0)]
    [InlineData("killed", "21 /2024-03-01, 16 /2024-02-28", "incident", 1)]
    [InlineData("killed", "21 /2024-02-28, 16 /2024-03-01", "incident", 0)]
    [InlineData("killed", "16 /2024-02-28, 16 /2024-03-01", "incident", 0)]
    [InlineData("killed", "16 /2024-03-01, 21 /2024-03-01", "incident", 0)]
    [InlineData("killed", "16 ../2024-02-28, 21 ../2024-03-01", "incident", 0)]
    [InlineData("killed", "? /2024-02-28, 21 /2024-03-01", "incident", 0)]
    [InlineData("present", "16 /2024-02-28, 21 /2024-03-01", "incident", 0)]
    public void A_total_that_grows_is_asked_whether_it_counts_everything_so_far(string measure, string said, string kind, int hints)
    {
        var happened = kind.Length == 0 ? "" : ", \"event\": \"e\"";
        var claims = said.Split(", ").Select(claim => claim.Split(' ')).Select((parts, i) => Files.Claim(Invariant($"c{i}"), parts[0], measure: measure, scope: $"{happened}, \"period\": \"{parts[1]}\""));

        Assert.Equal(hints, Hints("CMV3004", $"\"events\": [{{ \"id\": \"e\", \"names\": {{ \"en\": \"E\" }}, \"kind\": \"{(kind.Length == 0 ? "war" : kind)}\" }}], {Files.WithClaims([.. claims])}").Count);
    }

    [Theory]
    [InlineData("", "", "", 1)]
    [InlineData(", \"boundedBy\": [{ \"measure\": \"dead\" }]", "", "", 0)]
    [InlineData(", \"boundedBy\": [{ \"measure\": \"casualties\" }]", ", \"boundedBy\": [{ \"measure\": \"casualties\" }]", "", 0)]
    [InlineData(", \"reclassifiable\": true", "", "", 0)]
    [InlineData("", "", ", \"place\": \"p\"", 0)]
    [InlineData("", "", ", \"period\": \"2024-02\"", 1)]
    public void Custom_measures_of_the_same_scopes_are_asked_how_they_relate(string slain, string dead, string scope, int hints)
    {
        var measures = $"\"places\": [{{ \"id\": \"p\", \"names\": {{ \"en\": \"P\" }} }}], \"measures\": [{{ \"id\": \"dead\", \"names\": {{ \"en\": \"dead\" }}, \"kind\": \"flow\"{dead} }}, {{ \"id\": \"slain\", \"names\": {{ \"en\": \"slain\" }}, \"kind\": \"flow\"{slain} }}]";

        Assert.Equal(hints, Hints("CMV5008", $"{measures}, {Files.WithClaims(Files.Claim("c", "5", measure: "dead"), Files.Claim("d", "7", measure: "slain", scope: scope), Files.Claim("k", "6"))}").Count);
    }

    [Fact]
    public void Of_many_measures_without_a_relation_each_is_named_once()
    {
        var ids = Enumerable.Range(0, 20).Select(i => Invariant($"m{i}")).ToList();
        var measures = string.Join(", ", ids.Select(id => $"{{ \"id\": \"{id}\", \"names\": {{ \"en\": \"{id}\" }}, \"kind\": \"flow\" }}"));
        var claims = ids.Concat(ids).Select((id, i) => Files.Claim(Invariant($"c{i}"), "5", measure: id));

        Assert.Equal(19, Hints("CMV5008", $"\"measures\": [{measures}], {Files.WithClaims([.. claims])}").Count);
    }

    [Fact]
    public void A_set_of_disjoint_measures_relates_them()
    {
        const string Measures =
            """
            "measures": [
            { "id": "shelled", "names": { "en": "shelled" }, "kind": "flow" }, { "id": "shot", "names": { "en": "shot" }, "kind": "flow" }],
            "disjointSets": [{ "id": "how", "coordinate": "measure", "whole": "killed", "parts": ["shelled", "shot"] }]
            """;

        Assert.Empty(Hints("CMV5008", $"{Measures}, {Files.WithClaims(Files.Claim("c", "5", measure: "shelled"), Files.Claim("d", "7", measure: "shot"))}"));
    }

    [Theory]
    [InlineData("24", "22", "", "", 1)]
    [InlineData("24", "22", "", ", \"corrects\": \"old\"", 0)]
    [InlineData("24", "22", ", \"standing\": \"corrected\"", "", 0)]
    [InlineData("24", ">=22", "", "", 0)]
    [InlineData("~24", "22", "", "", 0)]
    [InlineData("24", "24", "", "", 0)]
    [InlineData("24", "22", "", ", \"stance\": \"denies-figure\"", 0)]
    [InlineData("24", "22", ", \"attribution\": [{ \"source\": \"a\", \"date\": \"2024-03-01\" }]", ", \"attribution\": [{ \"source\": \"a\", \"date\": \"2024-03-02\" }]", 0)]
    [InlineData("24", "22", ", \"attribution\": [\"a\"]", ", \"attribution\": [\"b\"]", 0)]
    public void Two_figures_on_one_page_are_asked_which_one_stands(string first, string second, string old, string newer, int hints) => Assert.Equal(
        hints,
        Hints("CMV5009", Files.WithClaims(Files.Claim("old", first, more: old), Files.Claim("new", second, more: newer)).Replace(
            "\"Agency\" } }", "\"Agency\" } }, { \"id\": \"b\", \"names\": { \"en\": \"B\" } }", StringComparison.Ordinal)).Count);

    [Fact]
    public void In_a_broken_file_nothing_is_said_to_be_missing() =>
        Assert.Equal(["CMV1002"], Files.Failures(Files.WithClaims(Files.Claim("old", "24"), Files.Claim("new", "22"), Files.Claim("broken", "nine"))).Select(failure => failure.ErrorCode));

    private static List<DatasetFailure> Hints(string code, string members)
    {
        var failures = Files.Failures(members);
        Assert.DoesNotContain(failures, failure => failure.Code.Severity == Severity.Error);
        return [.. failures.Where(failure => failure.ErrorCode == code)];
    }

    /// <summary>A file in which sources are heard: a claim has this attribution.</summary>
    private static string Heard(string sources, string attribution) =>
        $"\"actors\": [{{ \"id\": \"land\", \"names\": {{ \"en\": \"Land\" }}, \"kind\": \"state\" }}],\n\"sources\": [{sources}], \"reports\": [{{ \"id\": \"r\", \"date\": \"2024-03-02\", \"language\": \"en\" }}], \"claims\": [{Files.Claim("c", "5", more: $", \"attribution\": [{attribution}]")}]";
}
