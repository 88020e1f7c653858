using Member = ConflictModel.Json.ValueMember<ConflictModel.ReconciliationStatistics>;

namespace ConflictModel.Json;

/// <summary>Statistics of a reconciliation in JSON: counts by name.</summary>
internal static class ReconciliationStatisticsJson
{
    public static readonly ValueTable<ReconciliationStatistics> Table = new(
        "statistics",
        new()
        {
            Claims = 0, ConsideredClaims = 0, Scopes = 0, Origins = 0, Decided = 0, Disputed = 0, Deferred = 0, Undecided = 0,
        },
        Count("claims", statistics => statistics.Claims, (statistics, count) => statistics with { Claims = count }),
        Count(
            "consideredClaims",
            statistics => statistics.ConsideredClaims,
            (statistics, count) => statistics with { ConsideredClaims = count }),
        Count(
            "supersededClaims",
            statistics => statistics.SupersededClaims,
            (statistics, count) => statistics with { SupersededClaims = count }),
        Count("scopes", statistics => statistics.Scopes, (statistics, count) => statistics with { Scopes = count }),
        Count("origins", statistics => statistics.Origins, (statistics, count) => statistics with { Origins = count }),
        Count("decided", statistics => statistics.Decided, (statistics, count) => statistics with { Decided = count }),
        Count("disputed", statistics => statistics.Disputed, (statistics, count) => statistics with { Disputed = count }),
        Count("deferred", statistics => statistics.Deferred, (statistics, count) => statistics with { Deferred = count }),
        Count("undecided", statistics => statistics.Undecided, (statistics, count) => statistics with { Undecided = count }),
        new(
            "notConsidered",
            (json, statistics) => statistics with { NotConsidered = ExclusionCountJson.ReadAll(json) },
            (json, name, statistics) => ExclusionCountJson.WriteAll(json, name, statistics.NotConsidered)));

    private static Member Count(
        string name,
        Func<ReconciliationStatistics, int> get,
        Func<ReconciliationStatistics, int, ReconciliationStatistics> set) =>
        Member.Integer(name, get, set, isRequired: true);
}
