using ConflictModel.Reading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ConflictModel.Extensions.DependencyInjection.Tests;

[Collection("Telemetry")]
public sealed class OptionsTests
{
    [Fact]
    public void Configuration_sets_policies_rules_and_language()
    {
        using var provider = Configured(
            ("HedgePolicy", "Literal"), ("SimultaneityPolicy:IndependentOriginsDays", "1"), ("SimultaneityPolicy:TimeZone", "Europe/Kyiv"),
            ("RevisionPolicy:Name", "our desk"), ("RevisionPolicy:Version", "2"), ("RevisionPolicy:SettlingDays", "14"),
                ("RevisionPolicy:LateGrowth", "1.1"),
            ("IndependenceLevel", "side"), ("Rules:CM2001", "info"), ("Rules:CM4003", "Off"), ("Rules:CM3001", "Error"),
            ("ReconciliationRules:0", "confirmed-floor"), ("ReconciliationRules:1", "envelope"), ("Threads", "2"), ("Language", "uk"));
        var options = provider.GetRequiredService<ComparisonOptions>();

        Assert.Equal(HedgePolicy.Literal, options.HedgePolicy);
        Assert.Equal(
            ("configured", 1, "Europe/Kyiv"),
            (
                options.SimultaneityPolicy.Name, options.SimultaneityPolicy.IndependentOriginsDays,
                options.SimultaneityPolicy.TimeZone.Id));
        Assert.Equal(new() { Name = "our desk", Version = 2, SettlingDays = 14, LateGrowth = 1.1m }, options.RevisionPolicy);
        Assert.Equal((IndependenceLevel.Side, 2), (options.IndependenceLevel, options.Threads));
        Assert.Equal((Severity.Info, Severity.Error), (options.Rules.SeverityOf("CM2001"), options.Rules.SeverityOf("CM3001")));
        Assert.DoesNotContain(options.Rules, rule => rule.Descriptor.Id == "CM4003");
        Assert.Equal(
            ["confirmed-floor", "envelope"], provider.GetRequiredService<ReconciliationOptions>().Rules.Select(rule => rule.Descriptor.Id));
        Assert.Same(options, provider.GetRequiredService<ReconciliationOptions>().Comparison);
        Assert.Equal("uk", provider.GetRequiredService<FigureReader>().Language.Code);
    }

    [Fact]
    public void Without_configuration_everything_is_as_without_a_container()
    {
        using var provider = Configured();

        Assert.Equal(
            ComparisonOptions.Default with { Rules = ComparisonRules.None },
            provider.GetRequiredService<ComparisonOptions>() with { Rules = ComparisonRules.None });
        Assert.Equal(ComparisonRules.Default, provider.GetRequiredService<ComparisonOptions>().Rules);
        Assert.Equal(ReconciliationRules.Default, provider.GetRequiredService<ReconciliationOptions>().Rules);
    }

    [Fact]
    public async Task Everything_wrong_stops_the_start_of_the_host_in_one_message()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection(Section(
            ("HedgePolicy", "loose"), ("SimultaneityPolicy:IndependentOriginsDays", "-1"), ("SimultaneityPolicy:TimeZone", "Kyiv"),
            ("RevisionPolicy:SettlingDays", "a week"), ("RevisionPolicy:LateGrowth", "0.5"), ("RevisionPolicy:SettlingDay", "7"),
                ("RevisionPolicy:Name", " "),
            ("IndependenceLevel", "2"), ("Rules:CM2001", "fatal"), ("Rules:CM2001:x", "1"), ("Rules:CM9999", "Off"),
            ("ReconciliationRules:0", "median"), ("ReconciliationRules:1", "median"), ("ReconciliationRules:2", "mean"),
                ("ReconciliationRules:3", ""),
            ("Threads", "0"), ("Language", "xx"), ("Rule:CM2001", "Off"), ("Rules:CM3001:Severity", "Info")));
        builder.Services.AddConflictModel(builder.Configuration.GetSection("ConflictModel"));
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Snapshot.Matches(string.Join('\n', exception.Failures.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void What_code_sets_is_checked_and_wins()
    {
        var services = new ServiceCollection();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Threads", "3"), new("Language", "de")]).Build();
        services.AddConflictModel(configuration, options => options.Threads = 1);
        services.AddConflictModel(options => options.Rules["CM0001"] = RuleSetting.Off);
        using var provider = services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(
            () => provider.GetRequiredService<IOptions<ConflictModelOptions>>().Value);

        Assert.StartsWith(
            "Rules has 'CM0001'; it must be the id of a rule: one of CM1001, ", Assert.Single(exception.Failures),
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new ConflictModelOptions { Language = null! });
        Assert.Throws<ArgumentNullException>(() => new ConflictModelOptions { RevisionPolicy = null! });
    }

    [Theory]
    [InlineData("RevisionPolicy", "7", "ConflictModel:RevisionPolicy is '7'; it must be a section.")]
    [InlineData("Rules", "Off", "ConflictModel:Rules is 'Off'; it must be a section or a list.")]
    [InlineData("HedgePolicy:Name", "literal", "ConflictModel:HedgePolicy is a section; it must be default or literal.")]
    [InlineData("Threads", "1.5", "ConflictModel:Threads is '1.5'; it must be a whole number.")]
    [InlineData("RevisionPolicy:LateGrowth", "1,1", "ConflictModel:RevisionPolicy:LateGrowth is '1,1'; it must be a number, such as 1.5.")]
    [InlineData("SimultaneityPolicy:Version", "0", "ConflictModel:SimultaneityPolicy:Version is 0; it must be 1 or more.")]
    [InlineData(
        "ReconciliationRules:0:Id",
        "median",
        "ConflictModel:ReconciliationRules:0 is a section; it must be the id of a rule of reconciliation.")]
    public void A_setting_of_the_wrong_kind_is_named_with_what_it_must_be(string key, string value, string message)
    {
        using var provider = Configured((key, value));

        Assert.Equal([message], Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<ComparisonOptions>()).Failures);
    }

    [Fact]
    public void Settings_know_no_culture_and_no_case()
    {
        using var provider = Configured(("revisionpolicy:LATEGROWTH", "1.25"), ("independencelevel", "SIDE"));

        Assert.Equal(
            (1.25m, "configured"),
            (
                provider.GetRequiredService<ComparisonOptions>().RevisionPolicy.LateGrowth,
                provider.GetRequiredService<ComparisonOptions>().RevisionPolicy.Name));
        Assert.Equal(IndependenceLevel.Side, provider.GetRequiredService<ComparisonOptions>().IndependenceLevel);
    }

    [Fact]
    public void Undefined_values_and_duplicate_rules_are_faults()
    {
        var services = new ServiceCollection();
        services.AddConflictModel(options =>
        {
            options.IndependenceLevel = (IndependenceLevel)7;
            options.Rules["CM1001"] = (RuleSetting)9;
        }).AddRule(new EveryClaim()).AddRule<EveryClaim>().AddReconciliationRule(new Deferring()).AddReconciliationRule<Deferring>();
        using var provider = services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<ClaimComparer>());

        Assert.Equal(
            [
                "IndependenceLevel is 7; it must be Origin or Side.",
                "Rules has 9 for 'CM1001'; it must be Off, Info, Warning or Error.",
                "2 rules of comparison have the id 'TEST2'; each rule must have an id of its own.",
                "2 rules of reconciliation have the id 'defer'; each rule must have an id of its own.",
            ],
            exception.Failures);
    }

    private static ServiceProvider Configured(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Section(settings)).Build();
        var services = new ServiceCollection();
        services.AddConflictModel(configuration.GetSection(ConflictModelOptions.SectionName));
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private static IEnumerable<KeyValuePair<string, string?>> Section(params (string Key, string Value)[] settings) =>
        settings.Select(setting => new KeyValuePair<string, string?>($"ConflictModel:{setting.Key}", setting.Value));
}
