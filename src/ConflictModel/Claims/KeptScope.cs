using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>
/// A scope with its period; where the two were read apart, they are one record only from when they are first asked for as one. Equal scopes
/// are equal, however they are kept.
/// </summary>
/// <remarks>Of millions of claims about some thousands of scopes, each has a period of its own, and few are ever looked at.</remarks>
[StructLayout(LayoutKind.Auto)]
internal struct KeptScope : IEquatable<KeptScope>
{
    // Null where the scope has it, if there is one.
    private readonly UncertainPeriod? _period;

    // With the period, or still without it. Whoever puts them together makes equal records, so that it does not matter whose stays.
    private Scope _scope;

    private KeptScope(Scope scope, UncertainPeriod? period) => (_scope, _period) = (scope, period);

    public KeptScope(Scope scope)
        : this(scope, null)
    {
    }

    public Scope Value
    {
        get
        {
            var scope = _scope;
            return _period is null || ReferenceEquals(scope.Period, _period) ? scope : _scope = scope with { Period = _period };
        }
    }

    /// <summary>The scope, with or without its period, and the period.</summary>
    public readonly (Scope Scope, UncertainPeriod? Period) Apart => (_scope, _period ?? _scope.Period);

    /// <summary>The scope, which has no period, with one; neither is looked at, since neither may be in the processor's cache.</summary>
    public readonly KeptScope With(UncertainPeriod? period) => new(_scope, period);

    public bool Equals(KeptScope other) => Value == other.Value;

    public override bool Equals(object? obj) => obj is KeptScope other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();
}
