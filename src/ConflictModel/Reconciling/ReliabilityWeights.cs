namespace ConflictModel;

/// <summary>
/// The weight of an origin by its reliability. A grade is a code, not a number (see <see cref="AdmiraltyReliability"/>); these are the
/// numbers to weigh by. Immutable.
/// </summary>
/// <remarks>
/// The default is that of MISP's taxonomy <c>admiralty-scale</c>, in hundredths (<see cref="MispNumericalValue"/>): 1, 0.75, 0.5, 0.25 and
/// 0 for A to E; 0.5 for what was not graded, or cannot be judged. An origin of weight 0 is never counted; its claims are still listed
/// among those that support, allow or dissent.
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record ReliabilityWeights
{
    /// <summary>The weights that are used unless others are given.</summary>
    public static ReliabilityWeights Default { get; } = new();

    /// <summary>Every origin weighs the same, also an unreliable one.</summary>
    public static ReliabilityWeights Equal { get; } = new() { A = 1, B = 1, C = 1, D = 1, E = 1, NotGraded = 1 };

    /// <summary>The weight of a completely reliable origin, 0 to 1; 1 unless set.</summary>
    public decimal A { get; init => field = Guard.Between(value, 0, 1); } = 1;

    /// <summary>The weight of a usually reliable origin, 0 to 1; 0.75 unless set.</summary>
    public decimal B { get; init => field = Guard.Between(value, 0, 1); } = 0.75m;

    /// <summary>The weight of a fairly reliable origin, 0 to 1; 0.5 unless set.</summary>
    public decimal C { get; init => field = Guard.Between(value, 0, 1); } = 0.5m;

    /// <summary>The weight of an origin that is not usually reliable, 0 to 1; 0.25 unless set.</summary>
    public decimal D { get; init => field = Guard.Between(value, 0, 1); } = 0.25m;

    /// <summary>The weight of an unreliable origin, 0 to 1; 0 unless set.</summary>
    public decimal E { get; init => field = Guard.Between(value, 0, 1); }

    /// <summary>The weight of an origin that was not graded, or cannot be judged (F), 0 to 1; 0.5 unless set.</summary>
    public decimal NotGraded { get; init => field = Guard.Between(value, 0, 1); } = 0.5m;

    /// <summary>The weight of a reliability.</summary>
    /// <param name="reliability">The reliability; <see langword="null"/> if it was not graded.</param>
    /// <returns>The weight, 0 to 1.</returns>
    public decimal Of(AdmiraltyReliability? reliability) => reliability switch
    {
        AdmiraltyReliability.A => A,
        AdmiraltyReliability.B => B,
        AdmiraltyReliability.C => C,
        AdmiraltyReliability.D => D,
        AdmiraltyReliability.E => E,
        _ => NotGraded,
    };
}
