using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>
/// A scope with its period; if they were read separately, they are combined on first access. Equality does not depend on how they are kept.
/// </summary>
/// <remarks>Millions of claims share some thousands of scopes, but each has its own period, and few are ever read.</remarks>
[StructLayout(LayoutKind.Auto)]
internal struct KeptScope : IEquatable<KeptScope>
{
    // Null if the scope has the period, or there is none.
    private readonly UncertainPeriod? _period;

    // With or without the period. Threads that combine them create equal records, so that a race is harmless.
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

    /// <summary>Adds a period to a scope that has none, without reading either.</summary>
    public readonly KeptScope With(UncertainPeriod? period) => new(_scope, period);

    public bool Equals(KeptScope other) => Value == other.Value;

    public override bool Equals(object? obj) => obj is KeptScope other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();
}
