namespace ConflictModel.Tests;

// Made-up types, each of which breaks the conventions that TypeConventionTests names with it.

public record OpenRecord;

public abstract record OpenAbstractRecord;

public sealed record PositionalRecord(int Value);

public readonly record struct PositionalStruct(int Value);

public struct PlainStruct : IEquatable<int>
{
    public readonly bool Equals(int other) => false;

    public override readonly string ToString() => "";
}

public sealed record RecordWithList
{
    public IReadOnlyList<int> Items { get; init; } = [];

    public IReadOnlyList<int> Computed => [];
}

public sealed class Changeable
{
    private static int s_count;

    public readonly int Field = s_count++;

    public int Value { get; set; }

    public string SourceId => "";

    public string RuleText => "";

    public int[] Items => [];
}
