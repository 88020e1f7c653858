using Member = ConflictModel.Json.ValueMember<ConflictModel.ReliabilityWeights>;

namespace ConflictModel.Json;

/// <summary>Reliability weights in JSON: every number is written; what is left out is as in the default.</summary>
internal static class ReliabilityWeightsJson
{
    public static readonly ValueTable<ReliabilityWeights> Table = new(
        "reliability weights",
        ReliabilityWeights.Default,
        Member.Number("A", weights => weights.A, (weights, weight) => weights with { A = weight }),
        Member.Number("B", weights => weights.B, (weights, weight) => weights with { B = weight }),
        Member.Number("C", weights => weights.C, (weights, weight) => weights with { C = weight }),
        Member.Number("D", weights => weights.D, (weights, weight) => weights with { D = weight }),
        Member.Number("E", weights => weights.E, (weights, weight) => weights with { E = weight }),
        Member.Number("notGraded", weights => weights.NotGraded, (weights, weight) => weights with { NotGraded = weight }));
}
