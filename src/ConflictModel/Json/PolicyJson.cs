using NodaTime;

namespace ConflictModel.Json;

/// <summary>Policies in JSON: every number of them is written; what is left out is as in the default.</summary>
internal static class PolicyJson
{
    public static readonly ValueTable<RevisionPolicy> Revision = new(
        "a revision policy",
        RevisionPolicy.Default,
        ValueMember<RevisionPolicy>.Text("name", policy => policy.Name, (policy, name) => policy with { Name = name }),
        ValueMember<RevisionPolicy>.Integer("version", policy => policy.Version, (policy, version) => policy with { Version = version }),
        ValueMember<RevisionPolicy>.Integer("settlingDays", policy => policy.SettlingDays, (policy, days) => policy with { SettlingDays = days }),
        ValueMember<RevisionPolicy>.Number("firstCountGrowth", policy => policy.FirstCountGrowth, (policy, growth) => policy with { FirstCountGrowth = growth }),
        ValueMember<RevisionPolicy>.Number("lateGrowth", policy => policy.LateGrowth, (policy, growth) => policy with { LateGrowth = growth }),
        ValueMember<RevisionPolicy>.Number("partGrowth", policy => policy.PartGrowth, (policy, growth) => policy with { PartGrowth = growth }));

    public static readonly ValueTable<ApproximationPolicy> Approximation = new(
        "an approximation policy",
        ApproximationPolicy.Default,
        ValueMember<ApproximationPolicy>.Text("name", policy => policy.Name, (policy, name) => policy with { Name = name }),
        ValueMember<ApproximationPolicy>.Integer("version", policy => policy.Version, (policy, version) => policy with { Version = version }),
        ValueMember<ApproximationPolicy>.Integer("dayPadding", policy => policy.DayPadding, (policy, days) => policy with { DayPadding = days }),
        ValueMember<ApproximationPolicy>.Integer("monthPadding", policy => policy.MonthPadding, (policy, days) => policy with { MonthPadding = days }),
        ValueMember<ApproximationPolicy>.Integer("subYearPadding", policy => policy.SubYearPadding, (policy, days) => policy with { SubYearPadding = days }),
        ValueMember<ApproximationPolicy>.Integer("yearPadding", policy => policy.YearPadding, (policy, days) => policy with { YearPadding = days }),
        ValueMember<ApproximationPolicy>.Integer("decadePadding", policy => policy.DecadePadding, (policy, days) => policy with { DecadePadding = days }),
        ValueMember<ApproximationPolicy>.Integer("centuryPadding", policy => policy.CenturyPadding, (policy, days) => policy with { CenturyPadding = days }),
        ValueMember<ApproximationPolicy>.Integer("millenniumPadding", policy => policy.MillenniumPadding, (policy, days) => policy with { MillenniumPadding = days }),
        ValueMember<ApproximationPolicy>.Flag("widensSignificantDigits", policy => policy.WidensSignificantDigits, (policy, widens) => policy with { WidensSignificantDigits = widens }));

    public static readonly ValueTable<SimultaneityPolicy> Simultaneity = new(
        "a simultaneity policy",
        SimultaneityPolicy.Default,
        ValueMember<SimultaneityPolicy>.Text("name", policy => policy.Name, (policy, name) => policy with { Name = name }),
        ValueMember<SimultaneityPolicy>.Integer("version", policy => policy.Version, (policy, version) => policy with { Version = version }),
        ValueMember<SimultaneityPolicy>.Integer("independentOriginsDays", policy => policy.IndependentOriginsDays, (policy, days) => policy with { IndependentOriginsDays = days }),
        ValueMember<SimultaneityPolicy>.Integer("planDays", policy => policy.PlanDays, (policy, days) => policy with { PlanDays = days }),
        ValueMember<SimultaneityPolicy>.Part("approximation", policy => policy.Approximation, (policy, other) => policy with { Approximation = other }, Approximation.Read, Approximation.Write),
        new("timeZone", (json, policy) => policy with { TimeZone = Zone(json) }, (json, name, policy) => json.WriteString(name, policy.TimeZone.Id)));

    public static readonly ValueTable<VagueMeaning> Meaning = new(
        "a meaning",
        new() { Word = VagueWord.Few, Band = HedgePolicy.Default.About },
        new("word", (json, meaning) => meaning with { Word = VagueWords.Find(json.Text()) ?? throw json.Wrong($"one of {string.Join(", ", VagueWords.All.Select(word => word.ToNotation()))}") }, (json, name, meaning) => json.WriteString(name, meaning.Word.ToNotation()), IsRequired: true),
        ValueMember<VagueMeaning>.Part("band", meaning => meaning.Band, (meaning, band) => meaning with { Band = band }, EstimateJson.Band, EstimateJson.Write, isRequired: true));

    public static readonly ValueTable<HedgePolicy> Hedge = new(
        "a hedge policy",
        HedgePolicy.Default,
        ValueMember<HedgePolicy>.Text("name", policy => policy.Name, (policy, name) => policy with { Name = name }),
        ValueMember<HedgePolicy>.Integer("version", policy => policy.Version, (policy, version) => policy with { Version = version }),
        ValueMember<HedgePolicy>.Flag("plausibleIsPossible", policy => policy.PlausibleIsPossible, (policy, isPossible) => policy with { PlausibleIsPossible = isPossible }),
        ValueMember<HedgePolicy>.Number("statedRounding", policy => policy.StatedRounding, (policy, share) => policy with { StatedRounding = share }),
        ValueMember<HedgePolicy>.Number("statedRoundingLimit", policy => policy.StatedRoundingLimit, (policy, share) => policy with { StatedRoundingLimit = share }),
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
        ValueMember<HedgePolicy>.List("words", policy => policy.Words, (policy, words) => policy with { Words = words }, Meaning.Read, Meaning.Write));

    public static readonly ValueTable<ReliabilityWeights> Weights = new(
        "reliability weights",
        ReliabilityWeights.Default,
        ValueMember<ReliabilityWeights>.Number("A", weights => weights.A, (weights, weight) => weights with { A = weight }),
        ValueMember<ReliabilityWeights>.Number("B", weights => weights.B, (weights, weight) => weights with { B = weight }),
        ValueMember<ReliabilityWeights>.Number("C", weights => weights.C, (weights, weight) => weights with { C = weight }),
        ValueMember<ReliabilityWeights>.Number("D", weights => weights.D, (weights, weight) => weights with { D = weight }),
        ValueMember<ReliabilityWeights>.Number("E", weights => weights.E, (weights, weight) => weights with { E = weight }),
        ValueMember<ReliabilityWeights>.Number("notGraded", weights => weights.NotGraded, (weights, weight) => weights with { NotGraded = weight }));

    private static ValueMember<HedgePolicy> Band(string name, Func<HedgePolicy, HedgeBand> get, Func<HedgePolicy, HedgeBand, HedgePolicy> set) =>
        ValueMember<HedgePolicy>.Part(name, get, set, EstimateJson.Band, EstimateJson.Write);

    private static DateTimeZone Zone(ReadValue json) => json.Text() == DateTimeZone.Utc.Id
        ? DateTimeZone.Utc
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(json.Text()) ?? throw json.Wrong("the id of a time zone, such as \"Europe/Kyiv\"");
}
