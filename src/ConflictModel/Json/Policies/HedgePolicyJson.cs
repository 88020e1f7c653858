using Member = ConflictModel.Json.ValueMember<ConflictModel.HedgePolicy>;

namespace ConflictModel.Json;

/// <summary>Hedge policies in JSON: every number is written; what is left out is as in the default.</summary>
internal static class HedgePolicyJson
{
    public static readonly ValueTable<HedgePolicy> Table = new(
        "a hedge policy",
        HedgePolicy.Default,
        Member.Text("name", policy => policy.Name, (policy, name) => policy with { Name = name }),
        Member.Integer("version", policy => policy.Version, (policy, version) => policy with { Version = version }),
        Member.Flag(
            "plausibleIsPossible",
            policy => policy.PlausibleIsPossible,
            (policy, isPossible) => policy with { PlausibleIsPossible = isPossible }),
        Member.Number("statedRounding", policy => policy.StatedRounding, (policy, share) => policy with { StatedRounding = share }),
        Member.Number(
            "statedRoundingLimit",
            policy => policy.StatedRoundingLimit,
            (policy, share) => policy with { StatedRoundingLimit = share }),
        Band("about", policy => policy.About, (policy, band) => policy with { About = band }),
        Band("aLittleOver", policy => policy.ALittleOver, (policy, band) => policy with { ALittleOver = band }),
        Band("atLeast", policy => policy.AtLeast, (policy, band) => policy with { AtLeast = band }),
        Band("moreThan", policy => policy.MoreThan, (policy, band) => policy with { MoreThan = band }),
        Band("atMost", policy => policy.AtMost, (policy, band) => policy with { AtMost = band }),
        Band("lessThan", policy => policy.LessThan, (policy, band) => policy with { LessThan = band }),
        Band("upTo", policy => policy.UpTo, (policy, band) => policy with { UpTo = band }),
        Band("nearly", policy => policy.Nearly, (policy, band) => policy with { Nearly = band }),
        Band("aboutOrMore", policy => policy.AboutOrMore, (policy, band) => policy with { AboutOrMore = band }),
        Band("aboutOrLess", policy => policy.AboutOrLess, (policy, band) => policy with { AboutOrLess = band }),
        Band("upToAbout", policy => policy.UpToAbout, (policy, band) => policy with { UpToAbout = band }),
        Band("upToMoreThan", policy => policy.UpToMoreThan, (policy, band) => policy with { UpToMoreThan = band }),
        Band("orderOfMagnitude", policy => policy.OrderOfMagnitude, (policy, band) => policy with { OrderOfMagnitude = band }),
        Member.List(
            "words",
            policy => policy.Words,
            (policy, words) => policy with { Words = words },
            VagueMeaningJson.Table.Read,
            VagueMeaningJson.Table.Write));

    private static Member Band(string name, Func<HedgePolicy, HedgeBand> get, Func<HedgePolicy, HedgeBand, HedgePolicy> set) =>
        Member.Part(name, get, set, EstimateJson.Band, EstimateJson.Write);
}
