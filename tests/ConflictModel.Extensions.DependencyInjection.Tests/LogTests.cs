using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace ConflictModel.Extensions.DependencyInjection.Tests;

/// <summary>What one test measures, another would: meters are found by name in the whole process.</summary>
[Collection("Telemetry")]
public sealed partial class LogTests
{
    [Fact]
    public void A_comparison_says_how_it_ended_and_which_rules_failed()
    {
        var (log, provider) = Logged(LogLevel.Information, builder => builder.AddRule<ThrowingRule>());
        using var _ = provider;
        var result = provider.GetRequiredService<ClaimComparer>().Compare(Samples.Dataset);

        Assert.Equal([(2, LogLevel.Error), (1, LogLevel.Information)], log.Entries.Select(entry => (entry.Id, entry.Level)));
        Assert.All(log.Entries, entry => Assert.Equal("ConflictModel.ClaimComparer", entry.Category));
        Assert.Equal("The rule TEST1 failed on 'North Korea's support for Russia'; the comparison is incomplete.", log.Entries[0].Message);
        Assert.IsType<InvalidOperationException>(log.Entries[0].Exception);
        Assert.Matches(
            @"^Compared 81 claims of 'North Korea's support for Russia' in \d+\.\d ms: "
            + $"{Count(Severity.Error)} errors, {Count(Severity.Warning)} warnings, {Count(Severity.Info)} notes\\.$",
            log.Entries[1].Message);

        int Count(Severity severity) => result.Findings.Count(finding => finding.Severity == severity);
    }

    [Fact]
    public void Each_finding_is_a_message_at_debug()
    {
        var (log, provider) = Logged(LogLevel.Debug, _ => { });
        using var services = provider;
        var result = provider.GetRequiredService<ClaimComparer>().Compare(Samples.Dataset);

        Assert.Equal(
            result.Findings.Select(finding => $"{finding.Rule.Id} ({finding.Severity}, {finding.Fingerprint}): {finding.Sentence}"),
            log.Entries.Where(entry => entry.Id == 5).Select(entry => entry.Message));
    }

    [Fact]
    public void Reconciling_stopping_and_live_claims_are_messages()
    {
        var (log, provider) = Logged(LogLevel.Debug, builder => builder.AddReconciliationRule<ThrowingReconciliation>());
        using var services = provider;
        var (comparer, reconciler) = (provider.GetRequiredService<ClaimComparer>(), provider.GetRequiredService<Reconciler>());
        var stopped = new CancellationToken(canceled: true);
        var live = new ClaimComparer(comparer.Options, comparer.Observer).StartLive(Samples.Dataset);
        log.Entries.Clear();
        var claim = live.Dataset.Claims[new EntityId<Claim>("nis-1500")] with { Id = new("typed") };

        live.Add(claim);
        live.Withdraw(claim.Id);
        Assert.ThrowsAny<OperationCanceledException>(() => comparer.Compare(Samples.Dataset, stopped));
        Assert.ThrowsAny<OperationCanceledException>(() => reconciler.Reconcile(Samples.Dataset, stopped));
        reconciler.Reconcile(Samples.Dataset);

        Assert.Equal([6, 7, 4, 14, 12, 11], log.Entries.Select(entry => entry.Id).Distinct());
        Assert.StartsWith("Added the claim typed: ", log.Entries[0].Message, StringComparison.Ordinal);
        Assert.Matches(
            @"^Reconciled \d+ claims of '.*' in \d+\.\d ms: \d+ figures decided, 0 deferred, 0 undecided\.$", log.Entries[^1].Message);
    }

    [Fact]
    public void A_run_that_fails_is_an_error()
    {
        var (log, provider) = Logged(LogLevel.Error, _ => { });
        using var services = provider;
        provider.GetRequiredService<ComparisonObserver>()
            .Start(ComparisonRun.Whole, Samples.Dataset)!.Failed(new InvalidOperationException("x"));
        provider.GetRequiredService<ReconciliationObserver>().Start(Samples.Dataset)!.Failed(new InvalidOperationException("x"));

        Assert.Equal([3, 13], log.Entries.Select(entry => entry.Id));
    }

    [Fact]
    public void The_page_lists_every_event_with_its_level()
    {
        var events = typeof(LogMessages).GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Select(method => (Attribute: method.GetCustomAttribute<LoggerMessageAttribute>(), method.Name))
            .Where(pair => pair.Attribute is not null)
            .Select(pair => (pair.Attribute!.EventId, pair.Name, pair.Attribute.Level.ToString()));
        var listed = Rows().Matches(File.ReadAllText(RepositoryRoot.Combine("docs/observability.md")))
            .Select(match => (int.Parse(match.Groups[1].Value), match.Groups[2].Value, match.Groups[3].Value));

        Assert.Equal(events.Order(), listed.Order());
    }

    private static (Log Log, ServiceProvider Provider) Logged(LogLevel level, Action<ConflictModelBuilder> add)
    {
        var log = new Log();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(level).AddProvider(log));
        add(services.AddConflictModel());
        return (log, services.BuildServiceProvider());
    }

    [GeneratedRegex(@"^\| (\d+) \| `(\w+)` \| (\w+) \|", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rows();

    private sealed class Log : ILoggerProvider
    {
        public List<Entry> Entries { get; } = [];

        public ILogger CreateLogger(string categoryName) => new Writer(categoryName, Entries);

        public void Dispose()
        {
        }
    }

    private sealed record Entry(string Category, int Id, LogLevel Level, string Message, Exception? Exception);

    private sealed class Writer(string category, List<Entry> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            entries.Add(new(category, eventId.Id, logLevel, formatter(state, exception), exception));
    }
}
