namespace ConflictModel.Reporting;

/// <summary>A claim, a figure or a finding before and after. Immutable.</summary>
/// <typeparam name="T">The type of what changed.</typeparam>
public sealed record DatasetChange<T>
    where T : class
{
    /// <summary>The earlier state; <see langword="null"/> if it appeared.</summary>
    public T? Before { get; init; }

    /// <summary>The later state; <see langword="null"/> if it vanished.</summary>
    public T? After { get; init; }

    /// <summary>Whether it appeared, changed or vanished.</summary>
    public ChangeKind Kind => Before is null ? ChangeKind.Appeared : After is null ? ChangeKind.Vanished : ChangeKind.Changed;

    /// <summary>The later state, or the earlier one if it vanished.</summary>
    public T Subject => After ?? Before!;

    /// <summary>Kind and subject.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{English.Words(Kind)}: {Subject}";
}
