using ConflictModel;
using ConflictModel.Extensions.DependencyInjection;
using ConflictModel.Reading;
using ConflictModel.Validation;
using FluentValidation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers ConflictModel.</summary>
public static class ConflictModelServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="ClaimComparer"/>, <see cref="Reconciler"/> and their options, the validators
    /// (<see cref="DatasetDraftValidator"/>, <see cref="DatasetValidator"/>, <see cref="ClaimValidator"/>, <see cref="ReportValidator"/>,
    /// also as <c>IValidator</c>), and the readers of text, all as singletons, with log messages, traces and metrics.
    /// </summary>
    /// <remarks>
    /// <para>Readers (<see cref="NumberReader"/>, <see cref="FigureReader"/>, <see cref="ReportReader"/>) are registered for
    /// <see cref="ConflictModelOptions.Language"/>, and with the code of each language as key: <c>[FromKeyedServices("uk")]
    /// FigureReader</c>. The <see cref="CellReader"/> reads all languages.</para>
    /// <para>Existing registrations are kept. A second call registers nothing again; both calls configure the options.</para>
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options in code; <see langword="null"/> for the defaults.</param>
    /// <returns>The builder, for adding rules.</returns>
    public static ConflictModelBuilder AddConflictModel(this IServiceCollection services, Action<ConflictModelOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddLogging();
        services.AddMetrics();
        services.AddOptions<ConflictModelOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ConflictModelOptions>, ConflictModelOptionsValidator>());
        AddComparing(services);
        AddValidators(services);
        AddReaders(services);
        return new(services);
    }

    /// <summary>
    /// Registers the same as <see cref="AddConflictModel(IServiceCollection, Action{ConflictModelOptions}?)"/>, with options from
    /// configuration. Unknown settings and invalid values make the start of the host fail, with a message that lists them all.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section, such as <c>configuration.GetSection("ConflictModel")</c>.</param>
    /// <param name="configure">Sets options in code, after the configuration; <see langword="null"/> for none.</param>
    /// <returns>The builder, for adding rules.</returns>
    public static ConflictModelBuilder AddConflictModel(
        this IServiceCollection services, IConfiguration section, Action<ConflictModelOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddSingleton<IConfigureOptions<ConflictModelOptions>>(new ConflictModelConfiguration(section));
        return services.AddConflictModel(configure);
    }

    private static void AddComparing(IServiceCollection services)
    {
        services.TryAddSingleton<Instruments>();
        services.TryAddSingleton<ComparisonObserver, ComparisonTelemetry>();
        services.TryAddSingleton<ReconciliationObserver, ReconciliationTelemetry>();
        services.TryAddSingleton(provider =>
        {
            var options = OptionsOf(provider);
            return new ComparisonOptions
            {
                HedgePolicy = options.HedgePolicy,
                SimultaneityPolicy = options.SimultaneityPolicy,
                RevisionPolicy = options.RevisionPolicy,
                IndependenceLevel = options.IndependenceLevel,
                Rules = RuleCatalog.Comparison(options, provider.GetServices<ComparisonRule>()),
                Threads = options.Threads,
            };
        });
        services.TryAddSingleton(provider => new ReconciliationOptions
        {
            Comparison = provider.GetRequiredService<ComparisonOptions>(),
            Rules = RuleCatalog.Reconciliation(OptionsOf(provider), provider.GetServices<ReconciliationRule>()),
        });
        services.TryAddSingleton(provider => new ClaimComparer(
            provider.GetRequiredService<ComparisonOptions>(), provider.GetRequiredService<ComparisonObserver>()));
        services.TryAddSingleton(provider => new Reconciler(
            provider.GetRequiredService<ReconciliationOptions>(), provider.GetRequiredService<ReconciliationObserver>()));
    }

    private static void AddValidators(IServiceCollection services)
    {
        services.TryAddSingleton(provider => new DatasetDraftValidator(provider.GetRequiredService<ComparisonOptions>().HedgePolicy));
        services.TryAddSingleton(provider => new DatasetValidator(provider.GetRequiredService<ComparisonOptions>().HedgePolicy));
        services.TryAddSingleton<ClaimValidator>(_ => new());
        services.TryAddSingleton<ReportValidator>();
        services.TryAddSingleton<IValidator<DatasetDraft>>(provider => provider.GetRequiredService<DatasetDraftValidator>());
        services.TryAddSingleton<IValidator<ConflictDataset>>(provider => provider.GetRequiredService<DatasetValidator>());
        services.TryAddSingleton<IValidator<Claim>>(provider => provider.GetRequiredService<ClaimValidator>());
        services.TryAddSingleton<IValidator<Report>>(provider => provider.GetRequiredService<ReportValidator>());
    }

    private static void AddReaders(IServiceCollection services)
    {
        services.TryAddSingleton<CellReader>(_ => new());
        services.TryAddSingleton(provider => new NumberReader(LanguageOf(provider)));
        services.TryAddSingleton(provider => new FigureReader(LanguageOf(provider)));
        services.TryAddSingleton(provider => new ReportReader(LanguageOf(provider)));
        services.TryAddKeyedSingleton(KeyedService.AnyKey, (_, code) => new NumberReader(LanguageOf(code)));
        services.TryAddKeyedSingleton(KeyedService.AnyKey, (_, code) => new FigureReader(LanguageOf(code)));
        services.TryAddKeyedSingleton(KeyedService.AnyKey, (_, code) => new ReportReader(LanguageOf(code)));
    }

    private static ConflictModelOptions OptionsOf(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<ConflictModelOptions>>().Value;

    private static ReadingLanguage LanguageOf(IServiceProvider provider) => ReadingLanguages.Get(OptionsOf(provider).Language);

    private static ReadingLanguage LanguageOf(object? key) => ReadingLanguages.Get(key as string
        ?? throw new ArgumentException($"The key of a reader is '{key}'; it must be the code of a language, such as \"uk\".", nameof(key)));
}
