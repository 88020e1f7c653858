using Member = ConflictModel.Json.ValueMember<ConflictModel.ComparisonStatistics>;

namespace ConflictModel.Json;

/// <summary>Statistics of a comparison in JSON: counts by name.</summary>
internal static class ComparisonStatisticsJson
{
    public static readonly ValueTable<ComparisonStatistics> Table = new(
        "statistics",
        new() { Reports = 0, Claims = 0, ComparedClaims = 0, Scopes = 0, Origins = 0 },
        Count("reports", statistics => statistics.Reports, (statistics, count) => statistics with { Reports = count }),
        Count("claims", statistics => statistics.Claims, (statistics, count) => statistics with { Claims = count }),
        Count("comparedClaims", statistics => statistics.ComparedClaims, (statistics, count) => statistics with { ComparedClaims = count }),
        Count("scopes", statistics => statistics.Scopes, (statistics, count) => statistics with { Scopes = count }),
        Count("origins", statistics => statistics.Origins, (statistics, count) => statistics with { Origins = count }),
        Count(
            "acknowledgedFindings",
            statistics => statistics.AcknowledgedFindings,
            (statistics, count) => statistics with { AcknowledgedFindings = count }),
        new(
            "notCompared",
            (json, statistics) => statistics with { NotCompared = ExclusionCountJson.ReadAll(json) },
            (json, name, statistics) => ExclusionCountJson.WriteAll(json, name, statistics.NotCompared)));

    private static Member Count(
        string name,
        Func<ComparisonStatistics, int> get,
        Func<ComparisonStatistics, int, ComparisonStatistics> set) =>
        Member.Integer(name, get, set, isRequired: true);
}
