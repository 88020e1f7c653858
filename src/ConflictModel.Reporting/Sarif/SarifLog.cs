using System.Reflection;
using System.Text.Json;

namespace ConflictModel.Reporting;

/// <summary>
/// A report as SARIF 2.1.0 (OASIS Standard): a rule for each rule that ran, a result for each finding, and the line of the dataset for each
/// claim.
/// </summary>
internal sealed class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly ReportModel _model;
    private readonly Utf8JsonWriter _writer;
    private readonly Dictionary<string, int> _ruleKeys;
    private readonly SarifLocations _locations;

    private SarifLog(ReportModel model, Utf8JsonWriter writer)
    {
        _model = model;
        _writer = writer;
        _ruleKeys = Rules.Index().ToDictionary(pair => pair.Item.Descriptor.Id, pair => pair.Index);
        _locations = new(model, writer);
    }

    private ComparisonRules Rules => _model.Comparison.Options.Rules;

    public static string Render(ReportModel model) => JsonText.Indented(writer => new SarifLog(model, writer).Write());

    private void Write()
    {
        _writer.WriteStartObject();
        _writer.WriteString("$schema", Schema);
        _writer.WriteString("version", "2.1.0");
        _writer.WriteStartArray("runs");
        _writer.WriteStartObject();
        WriteTool();
        WriteInvocation();
        _locations.WriteRoot();
        _writer.WriteString("columnKind", "utf16CodeUnits");
        _writer.WriteStartArray("results");
        foreach (var finding in _model.Findings)
        {
            WriteResult(finding);
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    private void WriteTool()
    {
        var version = typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        _writer.WriteStartObject("tool");
        _writer.WriteStartObject("driver");
        _writer.WriteString("name", "ConflictModel");
        _writer.WriteString("semanticVersion", version.Split('+')[0]);
        _writer.WriteStartArray("rules");
        foreach (var rule in Rules)
        {
            WriteRule(rule.Descriptor);
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void WriteRule(RuleDescriptor rule)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id", rule.Id);
        _writer.WriteMessage("shortDescription", rule.Title);
        _writer.WriteMessage("fullDescription", rule.Help);
        _writer.WriteMessage("help", rule.Help);
        _writer.WriteStartObject("defaultConfiguration");
        _writer.WriteString("level", LevelOf(Rules.SeverityOf(rule.Id)));
        _writer.WriteEndObject();
        _writer.WriteStartObject("properties");
        _writer.WriteTexts("tags", [English.Words(rule.Category, '-')]);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void WriteInvocation()
    {
        _writer.WriteStartArray("invocations");
        _writer.WriteStartObject();
        _writer.WriteBoolean("executionSuccessful", _model.Comparison.IsComplete);
        if (!_model.Comparison.IsComplete)
        {
            _writer.WriteStartArray("toolExecutionNotifications");
            foreach (var fault in _model.Comparison.Faults)
            {
                _writer.WriteStartObject();
                _writer.WriteString("level", "error");
                _writer.WriteMessage("message", fault.ToString());
                _writer.WriteStartObject("associatedRule");
                _writer.WriteString("id", fault.Rule.Id);
                _writer.WriteNumber("index", _ruleKeys[fault.Rule.Id]);
                _writer.WriteEndObject();
                _writer.WriteEndObject();
            }

            _writer.WriteEndArray();
        }

        _writer.WriteEndObject();
        _writer.WriteEndArray();
    }

    private void WriteResult(Finding finding)
    {
        _writer.WriteStartObject();
        _writer.WriteString("ruleId", finding.Rule.Id);
        _writer.WriteNumber("ruleIndex", _ruleKeys[finding.Rule.Id]);
        _writer.WriteString("level", LevelOf(finding.Severity));
        _writer.WriteMessage("message", _model.NamingWords.Sentence(finding));
        _locations.Write([.. ReportModel.ClaimsOf(finding)]);
        _writer.WriteStartObject("partialFingerprints");
        _writer.WriteString("conflictmodelFinding/v1", finding.Fingerprint);
        _writer.WriteEndObject();
        if (finding.Acknowledgement is { } acknowledgement)
        {
            _writer.WriteStartArray("suppressions");
            _writer.WriteStartObject();
            _writer.WriteString("kind", "inSource");
            _writer.WriteString("status", "accepted");
            _writer.WriteString("justification", acknowledgement.Reason);
            _writer.WriteEndObject();
            _writer.WriteEndArray();
        }

        _writer.WriteStartObject("properties");
        _writer.WriteString("kind", English.Of(finding));
        _writer.WriteTexts("scopes", finding.Scopes.Select(scope => scope.ToString()));
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
