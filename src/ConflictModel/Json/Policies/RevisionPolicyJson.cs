using Member = ConflictModel.Json.ValueMember<ConflictModel.RevisionPolicy>;

namespace ConflictModel.Json;

/// <summary>Revision policies in JSON: every number is written; what is left out is as in the default.</summary>
internal static class RevisionPolicyJson
{
    public static readonly ValueTable<RevisionPolicy> Table = new(
        "a revision policy",
        RevisionPolicy.Default,
        Member.Text("name", policy => policy.Name, (policy, name) => policy with { Name = name }),
        Member.Integer("version", policy => policy.Version, (policy, version) => policy with { Version = version }),
        Member.Integer("settlingDays", policy => policy.SettlingDays, (policy, days) => policy with { SettlingDays = days }),
        Member.Number("firstCountGrowth", policy => policy.FirstCountGrowth, (policy, growth) => policy with { FirstCountGrowth = growth }),
        Member.Number("lateGrowth", policy => policy.LateGrowth, (policy, growth) => policy with { LateGrowth = growth }),
        Member.Number("partGrowth", policy => policy.PartGrowth, (policy, growth) => policy with { PartGrowth = growth }));
}
