namespace ConflictModel.Reporting;

/// <summary>A claim, a figure or a finding before and after. Immutable.</summary>
/// <typeparam name="T">What changed.</typeparam>
public sealed record DatasetChange<T>
    where T : class
{
    /// <summary>As it was; <see langword="null"/> for what appeared.</summary>
    public T? Before { get; init; }

    /// <summary>As it is; <see langword="null"/> for what vanished.</summary>
    public T? After { get; init; }

    /// <summary>Whether it appeared, changed or vanished.</summary>
    public ChangeKind Kind => Before is null ? ChangeKind.Appeared : After is null ? ChangeKind.Vanished : ChangeKind.Changed;

    /// <summary>As it is, or else as it was.</summary>
    public T Subject => After ?? Before!;

    /// <summary>Kind and subject.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{English.Words(Kind)}: {Subject}";
}
