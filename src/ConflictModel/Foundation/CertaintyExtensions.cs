namespace ConflictModel;

/// <summary>The logic of <see cref="Certainty"/>: conjunction, disjunction, negation.</summary>
public static class CertaintyExtensions
{
    /// <summary>Both hold: returns the less certain of the two.</summary>
    /// <param name="certainty">One answer.</param>
    /// <param name="other">The other answer.</param>
    /// <returns>The lower of the two values.</returns>
    public static Certainty And(this Certainty certainty, Certainty other) => certainty < other ? certainty : other;

    /// <summary>At least one holds: returns the more certain of the two.</summary>
    /// <param name="certainty">One answer.</param>
    /// <param name="other">The other answer.</param>
    /// <returns>The higher of the two values.</returns>
    public static Certainty Or(this Certainty certainty, Certainty other) => certainty > other ? certainty : other;

    /// <summary>Negates the answer: <see cref="Certainty.Certain"/> and <see cref="Certainty.No"/> are exchanged.</summary>
    /// <param name="certainty">The answer.</param>
    /// <returns>The opposite answer.</returns>
    public static Certainty Not(this Certainty certainty) => Certainty.Certain - (int)certainty;
}
