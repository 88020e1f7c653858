using Member = ConflictModel.Json.ValueMember<ConflictModel.ApproximationPolicy>;

namespace ConflictModel.Json;

/// <summary>Approximation policies in JSON: every number is written; what is left out is as in the default.</summary>
internal static class ApproximationPolicyJson
{
    public static readonly ValueTable<ApproximationPolicy> Table = new(
        "an approximation policy",
        ApproximationPolicy.Default,
        Member.Text("name", policy => policy.Name, (policy, name) => policy with { Name = name }),
        Member.Integer("version", policy => policy.Version, (policy, version) => policy with { Version = version }),
        Member.Integer("dayPadding", policy => policy.DayPadding, (policy, days) => policy with { DayPadding = days }),
        Member.Integer("monthPadding", policy => policy.MonthPadding, (policy, days) => policy with { MonthPadding = days }),
        Member.Integer("subYearPadding", policy => policy.SubYearPadding, (policy, days) => policy with { SubYearPadding = days }),
        Member.Integer("yearPadding", policy => policy.YearPadding, (policy, days) => policy with { YearPadding = days }),
        Member.Integer("decadePadding", policy => policy.DecadePadding, (policy, days) => policy with { DecadePadding = days }),
        Member.Integer("centuryPadding", policy => policy.CenturyPadding, (policy, days) => policy with { CenturyPadding = days }),
        Member.Integer("millenniumPadding", policy => policy.MillenniumPadding, (policy, days) => policy with { MillenniumPadding = days }),
        Member.Flag(
            "widensSignificantDigits",
            policy => policy.WidensSignificantDigits,
            (policy, widens) => policy with { WidensSignificantDigits = widens }));
}
