using NodaTime;
using Member = ConflictModel.Json.ValueMember<ConflictModel.SimultaneityPolicy>;

namespace ConflictModel.Json;

/// <summary>Simultaneity policies in JSON: every number is written; what is left out is as in the default.</summary>
internal static class SimultaneityPolicyJson
{
    public static readonly ValueTable<SimultaneityPolicy> Table = new(
        "a simultaneity policy",
        SimultaneityPolicy.Default,
        Member.Text("name", policy => policy.Name, (policy, name) => policy with { Name = name }),
        Member.Integer("version", policy => policy.Version, (policy, version) => policy with { Version = version }),
        Member.Integer(
            "independentOriginsDays",
            policy => policy.IndependentOriginsDays,
            (policy, days) => policy with { IndependentOriginsDays = days }),
        Member.Integer("planDays", policy => policy.PlanDays, (policy, days) => policy with { PlanDays = days }),
        Member.Part(
            "approximation",
            policy => policy.Approximation,
            (policy, other) => policy with { Approximation = other },
            ApproximationPolicyJson.Table.Read,
            ApproximationPolicyJson.Table.Write),
        new(
            "timeZone",
            (json, policy) => policy with { TimeZone = Zone(json) },
            (json, name, policy) => json.WriteString(name, policy.TimeZone.Id)));

    private static DateTimeZone Zone(ReadValue json) => json.Text() == DateTimeZone.Utc.Id
        ? DateTimeZone.Utc
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(json.Text()) ?? throw json.Wrong("the id of a time zone, such as \"Europe/Kyiv\"");
}
