using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>What is known of a rule, in the JSON of a comparison.</summary>
internal static class RuleJson
{
    public static readonly ValueTable<RuleDescriptor> Table = new(
        "a rule",
        new() { Id = "?", Title = "?", Help = "?" },
        ValueMember<RuleDescriptor>.Text("id", rule => rule.Id, (rule, id) => rule with { Id = id }, isRequired: true),
        ValueMember<RuleDescriptor>.Text("title", rule => rule.Title, (rule, title) => rule with { Title = title }, isRequired: true),
        new(
            "category",
            (json, rule) => rule with { Category = json.Word<RuleCategory>() },
            (json, name, rule) => json.WriteString(name, Words<RuleCategory>.Of(rule.Category))),
        new(
            "severity",
            (json, rule) => rule with { DefaultSeverity = json.Word<Severity>() },
            (json, name, rule) => json.WriteString(name, Words<Severity>.Of(rule.DefaultSeverity))),
        ValueMember<RuleDescriptor>.Text("help", rule => rule.Help, (rule, help) => rule with { Help = help }, isRequired: true));

    /// <summary>A rule with the severity that it has in a comparison.</summary>
    public static void Write(Utf8JsonWriter json, RuleDescriptor rule, Severity severity) =>
        Table.Write(json, rule with { DefaultSeverity = severity });
}
