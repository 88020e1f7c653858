namespace ConflictModel.Tests;

public sealed class FaultTests
{
    [Fact]
    public void Ten_faults_of_syntax_and_of_meaning_are_ten_problems_with_file_line_and_path()
    {
        using var folder = new TempFolder();
        folder.Write("claims.jsonl", """
            { "id": "c1", "report": "r", "scope": { "measure": "killed", "place": "atlantis" }, "unit": "persons" }
            { "id": "c2", "report": "r", "scope": { "measure": "killed" }, "figure": 1500, "unit": "persons" }
            { "id": "c3", "report": "r", "scope": { "measure": "killed" }, "figure": "100..50", "unit": "persons"
            { "id": "c4", "report": "r", "scope": { "measure": "killed" }, "figure": "100..50", "unit": "persons" }
            """);
        folder.Write("dataset.json", """
            {
              "format": "conflictmodel/1",
              "actors": [
                { "id": "a", "id": "b", "names": { "en": "A" } },
                { "id": "b", "names": { "en": "B" }, "kind": "State" },
                { "id": "c", "names": { "en": "C" }, "colour": "red", "parents": ["d"] },
                { "id": "d", "names": { "en": "D" }, "parents": ["c"] }
              ],
              "sources": [{ "id": "s" }],
              "reports": [
                { "id": "r", "date": "2024-10-18", "note": null }
              ],
              "claimsFile": "claims.jsonl"
            }
            """);

        var result = DatasetDraft.Read(folder.Path).Build();

        Assert.Equal(10, result.Problems.Count);
        Assert.Contains(result.Problems, problem => problem.Kind == DatasetProblemKind.Syntax);
        Assert.Contains(result.Problems, problem => problem.Kind == DatasetProblemKind.Meaning);
        Snapshot.Matches(string.Join('\n', DatasetText.Problems(result, folder)));
    }

    [Fact]
    public void Each_fault_is_told_where_it_is_with_the_value_and_what_is_permitted() =>
        Snapshot.Matches(string.Join("\n\n", Documents.Select(fault => $"{fault.Name}\n{string.Join('\n', DatasetText.Problems(fault.Document))}")));

    private static IEnumerable<(string Name, string Document)> Documents =>
    [
        ("empty-file", ""),
        ("no-object", "[1]"),
        ("null", "null"),
        ("no-format", "{}"),
        ("other-format", """{ "format": "conflictmodel/2" }"""),
        ("truncated", """{ "format": "conflictmodel/1", "claims": [{ "id": "c", "report": "r", "scope": { "measure": "killed" }, "unit": "persons" }], "reports": [{ "id": """),
        ("trailing-content", """{ "format": "conflictmodel/1" } {}"""),
        ("comment", """{ "format": "conflictmodel/1" /* no */ }"""),
        ("trailing-comma", """{ "format": "conflictmodel/1", }"""),
        ("duplicate-member", DatasetText.Document("\"title\": \"a\", \"title\": \"b\"")),
        ("null-members", DatasetText.Document("\"title\": null, \"actors\": null, \"places\": [null, { \"id\": null, \"names\": null, \"parents\": null, \"position\": null }], \"reports\": [{ \"id\": \"r\" }], \"claims\": [{ \"id\": \"c\", \"report\": \"r\", \"scope\": null, \"unit\": \"persons\", \"attribution\": [null, { \"source\": null, \"cites\": null }] }]")),
        ("numbers-for-texts", DatasetText.Document("\"title\": 1, \"actors\": [{ \"id\": 2, \"names\": { \"en\": 3, \"de\": [4] }, \"kind\": 5, \"parents\": [6], \"note\": true }], \"places\": {}")),
        ("texts-for-numbers", DatasetText.Document("\"places\": [{ \"id\": \"p\", \"names\": { \"en\": \"P\" }, \"position\": { \"latitude\": \"1\", \"longitude\": true } }], \"sources\": [{ \"id\": \"s\", \"names\": { \"en\": \"S\" }, \"unspecific\": \"yes\" }]")),
        ("missing-members", DatasetText.Document("\"actors\": [{}], \"units\": [{}], \"categories\": [{}], \"equipment\": [{}], \"places\": [{ \"position\": {} }], \"events\": [{}], \"measures\": [{ \"boundedBy\": [{}] }], \"measurementUnits\": [{}], \"sources\": [{}], \"reports\": [{}], \"claims\": [{}, { \"scope\": {}, \"attribution\": [{}] }], \"disjointSets\": [{}], \"acknowledgements\": [{}]")),
        ("empty-texts-and-names", DatasetText.Document("\"title\": \" \", \"actors\": [{ \"id\": \"\", \"names\": {} }, { \"id\": \"b\", \"names\": { \"en\": [] } }, { \"id\": \"c\", \"misprints\": { \"en\": \"C\" } }], \"sources\": [{ \"id\": \"s\", \"actor\": \"b\", \"misprints\": { \"en\": \"S\" } }]")),
        ("bad-names", DatasetText.Document("\"actors\": [{ \"id\": \"a\", \"names\": { \"e\": \"A\", \"de\": [\"B\", \"B\"], \"en\": \"C\", \"en\": \"D\", \"x y\": null, \"\": \"E\" } }]")),
        ("wrong-case-words", DatasetText.Claim("\"stance\": \"Affirms\", \"likelihood\": \"LIKELY\", \"credibility\": \"0\", \"standing\": \"unspecified\", \"attribution\": [{ \"source\": \"x\", \"verb\": \"Says\" }]", "\"measure\": \"killed\", \"mode\": \"Actual\"")),
        ("unspecified-is-no-word", DatasetText.Actor("\"kind\": \"unspecified\"")),
        ("forty-digits", DatasetText.Document("\"measurementUnits\": [{ \"id\": \"u\", \"names\": { \"en\": \"U\" }, \"dimension\": \"items\", \"factor\": 1234567890123456789012345678901234567890 }, { \"id\": \"v\", \"names\": { \"en\": \"V\" }, \"dimension\": \"items\", \"factor\": 1e-400 }], \"reports\": [{ \"id\": \"r\" }], \"claims\": [{ \"id\": \"c\", \"report\": \"r\", \"scope\": { \"measure\": \"killed\" }, \"unit\": \"u\", \"figure\": \"1234567890123456789012345678901234567890\" }]")),
        ("out-of-range", DatasetText.Document("\"places\": [{ \"id\": \"p\", \"names\": { \"en\": \"P\" }, \"position\": { \"latitude\": 90.1, \"longitude\": -181 } }], \"measurementUnits\": [{ \"id\": \"u\", \"names\": { \"en\": \"U\" }, \"dimension\": \"items\", \"factor\": 0 }, { \"id\": \"v\", \"names\": { \"en\": \"V\" }, \"dimension\": \"items\", \"factor\": -1 }]")),
        ("bad-notations", DatasetText.Document("\"events\": [{ \"id\": \"e\", \"names\": { \"en\": \"E\" }, \"period\": \"2024-10-40\" }], \"sources\": [{ \"id\": \"s\", \"names\": { \"en\": \"S\" }, \"reliability\": \"a\" }], \"reports\": [{ \"id\": \"r\", \"date\": \"18.10.2024\", \"language\": \"d\", \"address\": \"example.org\", \"archive\": \"ftp://example.org\", \"retrieved\": \"2024-02-30\" }], \"claims\": [{ \"id\": \"c\", \"report\": \"r\", \"scope\": { \"measure\": \"any\" }, \"unit\": \"Persons\", \"figure\": \"-5\" }]")),
        ("unknown-ids", DatasetText.Document("\"actors\": [{ \"id\": \"a\", \"names\": { \"en\": \"A\" }, \"parents\": [\"x\"] }], \"events\": [{ \"id\": \"e\", \"names\": { \"en\": \"E\" }, \"place\": \"a\" }], \"measures\": [{ \"id\": \"m\", \"names\": { \"en\": \"M\" }, \"kind\": \"flow\", \"boundedBy\": [{ \"measure\": \"x\" }] }], \"sources\": [{ \"id\": \"s\", \"actor\": \"x\", \"speaksFor\": \"x\" }], \"reports\": [{ \"id\": \"r\", \"publisher\": \"x\" }], \"claims\": [{ \"id\": \"c\", \"report\": \"x\", \"corrects\": \"x\", \"unit\": \"x\", \"attribution\": [\"x\", { \"source\": \"y\", \"verb\": \"cites\", \"cites\": [\"z\"] }], \"scope\": { \"measure\": \"x\", \"category\": \"x\", \"actor\": \"x\", \"counterparty\": \"x\", \"place\": \"x\", \"event\": \"x\" } }], \"disjointSets\": [{ \"id\": \"d\", \"coordinate\": \"place\", \"whole\": \"x\", \"parts\": [\"y\", \"z\"] }], \"acknowledgements\": [{ \"rule\": \"CM1001\", \"reason\": \"r\", \"claims\": [\"x\"] }]")),
        ("duplicate-ids", DatasetText.Document("\"actors\": [{ \"id\": \"a\", \"names\": { \"en\": \"A\" } }], \"units\": [{ \"id\": \"a\", \"names\": { \"en\": \"A\" }, \"parents\": [\"a\", \"a\"] }], \"reports\": [{ \"id\": \"r\" }, { \"id\": \"r\" }]")),
        ("cycles", DatasetText.Document("\"places\": [{ \"id\": \"self\", \"names\": { \"en\": \"S\" }, \"parents\": [\"self\"] }, { \"id\": \"a\", \"names\": { \"en\": \"A\" }, \"parents\": [\"b\", \"self\"] }, { \"id\": \"b\", \"names\": { \"en\": \"B\" }, \"parents\": [\"a\"] }], \"measures\": [{ \"id\": \"m\", \"names\": { \"en\": \"M\" }, \"kind\": \"flow\", \"boundedBy\": [{ \"measure\": \"n\" }] }, { \"id\": \"n\", \"names\": { \"en\": \"N\" }, \"kind\": \"flow\", \"boundedBy\": [{ \"measure\": \"m\" }] }], \"sources\": [{ \"id\": \"s\", \"names\": { \"en\": \"S\" }, \"speaksFor\": \"t\" }, { \"id\": \"t\", \"names\": { \"en\": \"T\" }, \"speaksFor\": \"s\" }], \"reports\": [{ \"id\": \"r\" }], \"claims\": [{ \"id\": \"c\", \"report\": \"r\", \"scope\": { \"measure\": \"killed\" }, \"unit\": \"persons\", \"corrects\": \"c\" }]")),
        ("cycle-through-the-starter-vocabulary", DatasetText.Document("\"categories\": [{ \"id\": \"persons\", \"names\": { \"en\": \"P\" }, \"parents\": [\"soldiers\"] }]")),
        ("bounds-of-other-kinds", DatasetText.Document("\"measures\": [{ \"id\": \"m\", \"names\": { \"en\": \"M\" }, \"kind\": \"ratio\", \"boundedBy\": [{ \"measure\": \"killed\" }] }, { \"id\": \"n\", \"names\": { \"en\": \"N\" }, \"kind\": \"flow\", \"boundedBy\": [{ \"measure\": \"present\" }] }]")),
        ("disjoint-sets", DatasetText.Document("\"disjointSets\": [{ \"id\": \"a\", \"coordinate\": \"period\", \"whole\": \"x\", \"parts\": [\"y\"] }, { \"id\": \"b\", \"coordinate\": \"category\", \"whole\": \"persons\", \"parts\": [\"men\"] }, { \"id\": \"c\", \"coordinate\": \"category\", \"whole\": \"persons\", \"parts\": [\"men\", \"men\", \"persons\"] }, { \"id\": \"d\", \"coordinate\": \"category\", \"whole\": \"persons\", \"parts\": [] }]")),
        ("attributions", DatasetText.Document("\"sources\": [{ \"id\": \"s\", \"names\": { \"en\": \"S\" } }], \"reports\": [{ \"id\": \"r\" }], \"claims\": [{ \"id\": \"c\", \"report\": \"r\", \"scope\": { \"measure\": \"killed\" }, \"unit\": \"persons\", \"attribution\": [\"s\", { \"source\": \"s\", \"cites\": [{ \"source\": \"s\", \"date\": \"yesterday\" }, 5, \"S\", {}] }] }]")),
        ("what-refers-to-a-broken-entry-is-not-wrong", DatasetText.Document("\"actors\": [{ \"id\": \"a\", \"names\": { \"e\": \"A\" } }, { \"id\": \"b\", \"names\": { \"en\": \"B\" }, \"parents\": [\"a\"] }], \"places\": 5, \"events\": [{ \"id\": \"e\", \"names\": { \"en\": \"E\" }, \"place\": \"p\" }]")),
        ("claims-file-of-a-stream", DatasetText.Document("\"claimsFile\": \"claims.jsonl\"")),
        ("lone-surrogate", DatasetText.Actor("\"note\": \"\\ud800\", \"\\udc00\": 1")),
        ("long-values", DatasetText.Actor($"\"kind\": \"{new string('k', 5000)}\", \"{new string('m', 5000)}\": 1, \"parents\": [\"{new string('p', 5000)}\", {new string('7', 5000)}]")),
    ];

    [Fact]
    public void Bytes_that_are_no_utf8_are_told_with_their_place()
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(DatasetText.Actor("\"note\": \"??\", \"!!\": 1"));
        utf8[Array.IndexOf(utf8, (byte)'?')] = 0xC3;
        utf8[Array.IndexOf(utf8, (byte)'!')] = 0xFF;

        Snapshot.Matches(string.Join('\n', DatasetText.Problems(DatasetText.Read(utf8))));
    }
}
