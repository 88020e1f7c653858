using ConflictModel.Reading;
using ConflictModel.Validation;
using FluentValidation;

namespace ConflictModel.Extensions.DependencyInjection.Tests;

[Collection("Telemetry")]
public sealed class RegistrationTests
{
    [Fact]
    public void What_is_registered_is_there_once()
    {
        var services = new ServiceCollection();
        services.AddConflictModel();
        services.AddConflictModel();
        using var provider = services.BuildServiceProvider(validateScopes: true);

        foreach (var type in new[]
        {
            typeof(ClaimComparer), typeof(Reconciler), typeof(ComparisonOptions), typeof(ReconciliationOptions),
                typeof(DatasetDraftValidator),
            typeof(DatasetValidator), typeof(ClaimValidator), typeof(ReportValidator), typeof(IValidator<DatasetDraft>),
                typeof(IValidator<ConflictDataset>),
            typeof(IValidator<Claim>), typeof(IValidator<Report>), typeof(CellReader), typeof(NumberReader), typeof(FigureReader),
                typeof(ReportReader),
        })
        {
            Assert.Same(provider.GetRequiredService(type), Assert.Single(provider.GetServices(type)));
        }
    }

    [Fact]
    public void The_comparer_of_the_container_finds_what_a_new_one_finds()
    {
        using var provider = Provider(builder => { });

        Assert.Equal(
            new ClaimComparer().Compare(Samples.Dataset).Findings.Select(finding => finding.ToString()),
            provider.GetRequiredService<ClaimComparer>().Compare(Samples.Dataset).Findings.Select(finding => finding.ToString()));
        Assert.Equal(
            new Reconciler().Reconcile(Samples.Dataset).Figures.Select(figure => figure.ToString()),
            provider.GetRequiredService<Reconciler>().Reconcile(Samples.Dataset).Figures.Select(figure => figure.ToString()));
        Assert.Equal(
            new DatasetValidator().Validate(Samples.Dataset).Errors.Select(failure => failure.ToString()),
            provider.GetRequiredService<IValidator<ConflictDataset>>().Validate(Samples.Dataset)
                .Errors.Select(failure => failure.ToString()));
    }

    [Fact]
    public void Readers_are_keyed_by_language()
    {
        using var provider = Provider(builder => { });

        Assert.Equal("en", provider.GetRequiredService<ReportReader>().Language.Code);
        Assert.Equal(">=16", provider.GetRequiredKeyedService<FigureReader>("de").Read("mindestens 16 Tote")[0].Figure.ToString());
        Assert.Equal(97, provider.GetRequiredKeyedService<NumberReader>("fr").Read("quatre-vingt-dix-sept")[0].Value);
        Assert.Equal("uk", provider.GetRequiredKeyedService<ReportReader>("uk").Language.Code);
        Assert.Same(provider.GetRequiredKeyedService<FigureReader>("de"), provider.GetRequiredKeyedService<FigureReader>("de"));
        Assert.Contains(
            "'xx'", Assert.Throws<ArgumentException>(() => provider.GetRequiredKeyedService<FigureReader>("xx"))
                .Message, StringComparison.Ordinal);
        Assert.Contains(
            "'7'", Assert.Throws<ArgumentException>(() => provider.GetRequiredKeyedService<FigureReader>(7))
                .Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_added_and_set_by_their_ids()
    {
        var services = new ServiceCollection();
        services.AddSingleton(new Marker("DESK7"));
        services.AddConflictModel(options => options.Rules["DESK7"] = RuleSetting.Error)
            .AddRule(new EveryClaim()).AddRule<RuleOfService>().AddReconciliationRule<Deferring>();
        using var provider = services.BuildServiceProvider();
        var rules = provider.GetRequiredService<ComparisonOptions>().Rules;
        var claims = Samples.Dataset.Claims.Count;

        var findings = provider.GetRequiredService<ClaimComparer>().Compare(Samples.Dataset).Findings.CountBy(finding => finding.Rule.Id)
            .ToDictionary();

        Assert.Equal((claims, claims), (findings["DESK7"], findings["TEST2"]));
        Assert.Equal((Severity.Error, Severity.Warning), (rules.SeverityOf("DESK7"), rules.SeverityOf("TEST2")));
        Assert.Equal(
            ["defer", "largest-camp", "envelope"], provider.GetRequiredService<ReconciliationOptions>()
                .Rules.Select(rule => rule.Descriptor.Id));
        Assert.All(
            provider.GetRequiredService<Reconciler>().Reconcile(Samples.Dataset).Figures, figure =>
                Assert.Contains("unconfirmed", figure.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_registered_before_is_kept()
    {
        var own = new ComparisonOptions { Rules = ComparisonRules.None };
        var services = new ServiceCollection();
        services.AddSingleton(own);
        services.AddConflictModel();
        using var provider = services.BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<ClaimComparer>().Options);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        var builder = new ServiceCollection().AddConflictModel();

        Assert.Throws<ArgumentNullException>(() => default(IServiceCollection)!.AddConflictModel());
        Assert.Throws<ArgumentNullException>(() => builder.Services.AddConflictModel(section: null!));
        Assert.Throws<ArgumentNullException>(() => builder.AddRule(null!));
        Assert.Throws<ArgumentNullException>(() => builder.AddReconciliationRule(null!));
    }

    private static ServiceProvider Provider(Action<ConflictModelBuilder> add)
    {
        var services = new ServiceCollection();
        add(services.AddConflictModel());
        return services.BuildServiceProvider();
    }
}
