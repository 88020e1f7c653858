using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using NodaTime;

namespace ConflictModel.Extensions.DependencyInjection;

/// <summary>Sets the options from a section of configuration; errors in it are kept for the check at start.</summary>
internal sealed class ConflictModelConfiguration(IConfiguration section) : IConfigureOptions<ConflictModelOptions>
{
    public void Configure(ConflictModelOptions options)
    {
        var reader = new SettingReader(section, options.Problems);
        reader.Value("HedgePolicy", "default or literal", HedgePolicyOf, policy => options.HedgePolicy = policy);
        reader.Section("SimultaneityPolicy", settings => Read(settings, options));
        reader.Section("RevisionPolicy", settings => ReadRevision(settings, options));
        reader.Word<IndependenceLevel>("IndependenceLevel", level => options.IndependenceLevel = level);
        reader.Each("Rules", rule => reader.Word<RuleSetting>(rule, setting => options.Rules[rule.Key] = setting));
        reader.Each("ReconciliationRules", rule =>
        {
            if (string.IsNullOrWhiteSpace(rule.Value))
            {
                reader.Add(rule, "the id of a rule of reconciliation");
            }
            else
            {
                options.ReconciliationRules.Add(rule.Value);
            }
        });
        reader.Number("Threads", (int threads) => options.Threads = threads);
        reader.Text("Language", language => options.Language = language);
        reader.Read();
        if (options.SimultaneityPolicy != SimultaneityPolicy.Default && options.SimultaneityPolicy.Name == SimultaneityPolicy.Default.Name)
        {
            options.SimultaneityPolicy = options.SimultaneityPolicy with { Name = ConflictModelOptions.ConfiguredName };
        }

        if (options.RevisionPolicy != RevisionPolicy.Default && options.RevisionPolicy.Name == RevisionPolicy.Default.Name)
        {
            options.RevisionPolicy = options.RevisionPolicy with { Name = ConflictModelOptions.ConfiguredName };
        }
    }

    private static HedgePolicy? HedgePolicyOf(string name) => name.ToUpperInvariant() switch
    {
        "DEFAULT" => HedgePolicy.Default,
        "LITERAL" => HedgePolicy.Literal,
        _ => null,
    };

    private static void Read(SettingReader reader, ConflictModelOptions options)
    {
        reader.Text("Name", name => options.SimultaneityPolicy = options.SimultaneityPolicy with { Name = name });
        reader.Number("Version", (int version) => options.SimultaneityPolicy = options.SimultaneityPolicy with { Version = version });
        reader.Number(
            "IndependentOriginsDays",
            (int days) => options.SimultaneityPolicy = options.SimultaneityPolicy with { IndependentOriginsDays = days });
        reader.Number("PlanDays", (int days) => options.SimultaneityPolicy = options.SimultaneityPolicy with { PlanDays = days });
        reader.Value(
            "TimeZone",
            "the id of a TZDB zone, such as Europe/Kyiv",
            DateTimeZoneProviders.Tzdb.GetZoneOrNull,
            zone => options.SimultaneityPolicy = options.SimultaneityPolicy with { TimeZone = zone });
    }

    private static void ReadRevision(SettingReader reader, ConflictModelOptions options)
    {
        reader.Text("Name", name => options.RevisionPolicy = options.RevisionPolicy with { Name = name });
        reader.Number("Version", (int version) => options.RevisionPolicy = options.RevisionPolicy with { Version = version });
        reader.Number("SettlingDays", (int days) => options.RevisionPolicy = options.RevisionPolicy with { SettlingDays = days });
        reader.Number(
            "FirstCountGrowth", (decimal times) => options.RevisionPolicy = options.RevisionPolicy with { FirstCountGrowth = times });
        reader.Number("LateGrowth", (decimal times) => options.RevisionPolicy = options.RevisionPolicy with { LateGrowth = times });
        reader.Number("PartGrowth", (decimal times) => options.RevisionPolicy = options.RevisionPolicy with { PartGrowth = times });
    }
}
