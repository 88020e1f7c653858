namespace ConflictModel.Engine;

/// <summary>
/// Every claim that violates the order with any other between two scopes, in one family and with one verdict, and its strongest opponent.
/// </summary>
internal sealed class Violations
{
    public required int Narrower { get; init; }

    public required int Wider { get; init; }

    /// <summary>The certainty of the order of the scopes, ignoring times.</summary>
    public required Certainty Order { get; init; }

    public required OrderFamily Family { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>The claims, in the order of the dataset within each scope.</summary>
    public required int[] Claims { get; init; }

    /// <summary>The strongest opponent of each.</summary>
    public required int[] StrongestOpponents { get; init; }
}
