using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Statistics in JSON: counts by name.</summary>
internal static class StatisticsJson
{
    public static readonly ValueTable<ExclusionCount> Count = new(
        "a count",
        new() { Exclusion = Exclusion.None, Claims = 0 },
        new("exclusion", (json, count) => count with { Exclusion = json.Word<Exclusion>() }, (json, name, count) => json.WriteString(name, Words<Exclusion>.Of(count.Exclusion)), IsRequired: true),
        Of<ExclusionCount>("claims", count => count.Claims, (count, claims) => count with { Claims = claims }));

    public static readonly ValueTable<ComparisonStatistics> Comparison = new(
        "statistics",
        new() { Reports = 0, Claims = 0, ComparedClaims = 0, Scopes = 0, Origins = 0 },
        Of<ComparisonStatistics>("reports", statistics => statistics.Reports, (statistics, count) => statistics with { Reports = count }),
        Of<ComparisonStatistics>("claims", statistics => statistics.Claims, (statistics, count) => statistics with { Claims = count }),
        Of<ComparisonStatistics>("comparedClaims", statistics => statistics.ComparedClaims, (statistics, count) => statistics with { ComparedClaims = count }),
        Of<ComparisonStatistics>("scopes", statistics => statistics.Scopes, (statistics, count) => statistics with { Scopes = count }),
        Of<ComparisonStatistics>("origins", statistics => statistics.Origins, (statistics, count) => statistics with { Origins = count }),
        Of<ComparisonStatistics>("acknowledgedFindings", statistics => statistics.AcknowledgedFindings, (statistics, count) => statistics with { AcknowledgedFindings = count }),
        Excluded<ComparisonStatistics>("notCompared", statistics => statistics.NotCompared, (statistics, counts) => statistics with { NotCompared = counts }));

    public static readonly ValueTable<ReconciliationStatistics> Reconciliation = new(
        "statistics",
        new() { Claims = 0, ConsideredClaims = 0, Scopes = 0, Origins = 0, Decided = 0, Disputed = 0, Deferred = 0, Undecided = 0 },
        Of<ReconciliationStatistics>("claims", statistics => statistics.Claims, (statistics, count) => statistics with { Claims = count }),
        Of<ReconciliationStatistics>("consideredClaims", statistics => statistics.ConsideredClaims, (statistics, count) => statistics with { ConsideredClaims = count }),
        Of<ReconciliationStatistics>("supersededClaims", statistics => statistics.SupersededClaims, (statistics, count) => statistics with { SupersededClaims = count }),
        Of<ReconciliationStatistics>("scopes", statistics => statistics.Scopes, (statistics, count) => statistics with { Scopes = count }),
        Of<ReconciliationStatistics>("origins", statistics => statistics.Origins, (statistics, count) => statistics with { Origins = count }),
        Of<ReconciliationStatistics>("decided", statistics => statistics.Decided, (statistics, count) => statistics with { Decided = count }),
        Of<ReconciliationStatistics>("disputed", statistics => statistics.Disputed, (statistics, count) => statistics with { Disputed = count }),
        Of<ReconciliationStatistics>("deferred", statistics => statistics.Deferred, (statistics, count) => statistics with { Deferred = count }),
        Of<ReconciliationStatistics>("undecided", statistics => statistics.Undecided, (statistics, count) => statistics with { Undecided = count }),
        Excluded<ReconciliationStatistics>("notConsidered", statistics => statistics.NotConsidered, (statistics, counts) => statistics with { NotConsidered = counts }));

    /// <summary>An object with the number of claims for each reason.</summary>
    public static void Write(Utf8JsonWriter json, string name, EquatableList<ExclusionCount> counts)
    {
        json.WriteStartObject(name);
        foreach (var count in counts)
        {
            json.WriteNumber(Words<Exclusion>.Of(count.Exclusion), count.Claims);
        }

        json.WriteEndObject();
    }

    private static ValueMember<T> Of<T>(string name, Func<T, int> get, Func<T, int, T> set) => ValueMember<T>.Integer(name, get, set, isRequired: true);

    private static ValueMember<T> Excluded<T>(string name, Func<T, EquatableList<ExclusionCount>> get, Func<T, EquatableList<ExclusionCount>, T> set) => new(
        name,
        (json, statistics) => set(statistics, json.Members(static (exclusion, claims) => new ExclusionCount { Exclusion = claims.Word<Exclusion>(exclusion), Claims = claims.Integer() })),
        (json, member, statistics) => Write(json, member, get(statistics)));
}
