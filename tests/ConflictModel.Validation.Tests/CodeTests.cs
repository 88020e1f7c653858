namespace ConflictModel.Validation.Tests;

/// <summary>Every code, by the smallest file that has it; and the table of the documentation.</summary>
public sealed class CodeTests
{
    private const string Actors = "\"actors\": [{ \"id\": \"budanov\", \"names\": { \"en\": \"Kyrylo Budanov\" }, \"kind\": \"person\" },\n{ \"id\": \"other\", \"names\": {";

    private const string Documented = ", \"basis\": \"documented\"";

    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["CMV1001"] = "\"actors\": [{ \"id\": \"a\", \"names\": { \"en\": \"A\" },\n\"kinds\": 1 }]",
        ["CMV1002"] = Files.WithClaims(Files.Claim("c", "-5")),
        ["CMV1003"] = Files.WithClaims(Files.Claim("c", "9..4"), Files.Claim("best", "4..10..9")),
        ["CMV1004"] = Files.WithClaims(Files.Claim("c", "5", "nobody")),
        ["CMV1005"] = Files.WithClaims(Files.Claim("c", "5"), Files.Claim("c", "6")),
        ["CMV1006"] = Files.WithClaims(Files.Claim("c", "5", more: ", \"corrects\": \"c\"")),
        ["CMV1007"] = Files.WithClaims(Files.Claim("c", "5", more: ", \"attribution\": [\"a\", \"a\"]")),
        ["CMV1008"] = "\"measures\": [{ \"id\": \"m\", \"names\": { \"en\": \"M\" }, \"kind\": \"ratio\", \"boundedBy\": [{ \"measure\": \"killed\" }] }]",
        ["CMV2001"] = Files.WithClaims(Files.Claim("all", "7..15"), Files.Claim("civilians", "9..11", "civilians"), Files.Claim("children", "=20", "children")),
        ["CMV2002"] = Files.WithClaims(Files.Claim("mass", "5", unit: "tonnes"), Files.Claim("tanks", "5", "tanks"), Files.Claim("share", "5", unit: "percent")),
        ["CMV2003"] = Files.WithClaims(Files.Claim("point", "1.234"), Files.Claim("end", "1..2.5"), Files.Claim("tanks", "=2.25", "tanks", unit: "items")),
        ["CMV2004"] = Files.WithClaims(Files.Claim("quoted", "150", more: ", \"quote\": \"At least 1,500 soldiers\"")),
        ["CMV2005"] = Files.WithClaims(
            Files.Claim("about", "~5", more: Documented),
            Files.Claim("denied", "5", more: $"{Documented}, \"stance\": \"denies-event\""),
            Files.Claim("planned", "5", scope: ", \"mode\": \"planned\"", more: Documented),
            Files.Claim("share", "5", unit: "percent", measure: "share", more: Documented)),
        ["CMV3001"] = Files.WithClaims(
            Files.Claim("cited", "5", more: ", \"attribution\": [{ \"source\": \"a\", \"verb\": \"cites\" }]"),
            Files.Claim("circle", "5", more: ", \"attribution\": [{ \"source\": \"a\", \"cites\": [\"a\"] }]")),
        ["CMV3002"] = Files.WithClaims(
            Files.Claim("stated", "5", more: ", \"attribution\": [{ \"source\": \"a\", \"date\": \"2025-03-01\" }]"),
            Files.Claim("told", "5", scope: ", \"period\": \"2024-04\"")),
        ["CMV3003"] = "\"events\": [{ \"id\": \"e\", \"names\": { \"en\": \"E\" }, \"period\": \"0022-03/2024\" }], \"reports\": [{ \"id\": \"r\", \"date\": \"1022-03-04\" }]",
        ["CMV3004"] = $"\"events\": [{{ \"id\": \"e\", \"names\": {{ \"en\": \"E\" }}, \"kind\": \"incident\", \"period\": \"2024-02-28\" }}], {Files.WithClaims(
            Files.Claim("first", "16", scope: ", \"event\": \"e\", \"period\": \"/2024-02-29\""),
            Files.Claim("second", "21", scope: ", \"event\": \"e\", \"period\": \"/2024-03-01\""))}",
        ["CMV4001"] = $"{Actors} \"de\": \"KYRYLO BUDANOV\" }} }}]",
        ["CMV4002"] = $"{Actors} \"uk\": \"Кирило Буданов\" }}, \"kind\": \"person\" }}]",
        ["CMV5001"] = Files.WithClaims(Files.Claim("c", "5").Replace(", \"quote\": \"q\"", "", StringComparison.Ordinal)),
        ["CMV5002"] = Files.WithClaims(Files.Claim("c", "5")).Replace(", \"language\": \"en\"", "", StringComparison.Ordinal),
        ["CMV5003"] = "\"reports\": [{ \"id\": \"r\" }]",
        ["CMV5004"] = Files.WithClaims(Files.Claim("c", "5")).Replace(", \"publisher\": \"a\"", "", StringComparison.Ordinal),
        ["CMV5005"] = "\"places\": [{ \"id\": \"p\", \"names\": { \"en\": \"P\" } }]",
        ["CMV5006"] = Files.WithClaims(Files.Claim("c", "5")).Replace("\"Agency\" }", "\"Officials\" }, \"unspecific\": true", StringComparison.Ordinal),
        ["CMV5007"] = $"\"events\": [{{ \"id\": \"e\", \"names\": {{ \"en\": \"E\" }}, \"kind\": \"incident\" }}],\n{Files.WithClaims(Files.Claim("c", "5", scope: ", \"event\": \"e\""))}",
        ["CMV5008"] = $"\"measures\": [{{ \"id\": \"dead\", \"names\": {{ \"en\": \"dead\" }}, \"kind\": \"flow\" }},\n{{ \"id\": \"slain\", \"names\": {{ \"en\": \"slain\" }}, \"kind\": \"flow\" }}], {Files.WithClaims(
            Files.Claim("c", "5", measure: "dead"), Files.Claim("d", "7", measure: "slain"))}",
        ["CMV5009"] = Files.WithClaims(Files.Claim("old", "24"), Files.Claim("new", "22")),
        ["CMV9001"] = $"\"places\": [{string.Join(", ", Enumerable.Range(1, 1001).Select(i => Invariant($"{{ \"id\": \"p{i}\", \"names\": {{ \"en\": \"{i}\" }} }}")))}]",
    };

    public static TheoryData<string> Codes => [.. ValidationCodes.All.Select(code => code.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_reported_of_its_example(string code) =>
        Assert.Contains(Files.Failures(Examples[code]), failure => failure.ErrorCode == code);

    [Fact]
    public void What_is_said_of_the_examples_has_place_code_and_message() => Snapshot.Matches(string.Join('\n', Examples.Where(example => example.Key != "CMV9001").Select(example =>
        $"{example.Key}\n{string.Join('\n', Files.Failures(example.Value).Select(failure => $"  {failure.Severity} {failure}"))}")));

    [Fact]
    public void The_table_of_the_documentation_is_the_table_of_the_code()
    {
        var rows = File.ReadAllLines(RepositoryRoot.Combine("docs/validation.md")).Where(line => line.StartsWith("| CMV", StringComparison.Ordinal)).Select(line => string.Join('|', line.Split('|')[..4]));

        Assert.Equal(ValidationCodes.All.Select(code => $"| {code.Code} | {code.Title} | {code.Severity.ToString().ToLowerInvariant()} "), rows);
    }

    [Fact]
    public void Each_code_is_given_once() => Assert.Distinct(ValidationCodes.All.Select(code => code.Code));
}
