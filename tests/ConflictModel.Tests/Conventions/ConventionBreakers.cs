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

public sealed class ChangesItself
{
    public int Value { get; private set; }

    public void Change() => Value++;
}

public sealed class Remembering
{
    private static readonly Dictionary<string, int> Known = [];

    private string? _text;

    public string Text => _text ??= $"{Known.Count}";
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
