using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ConflictModel.EntityFrameworkCore;

/// <summary>
/// Compares values by their notation when changes are detected: <c>1500</c> and <c>1500.0</c> are equal figures, but a change from one to
/// the other is saved.
/// </summary>
/// <typeparam name="T">The value; immutable.</typeparam>
public sealed class NotationComparer<T>()
    : ValueComparer<T>((left, right) => Same(left, right), value => value.GetHashCode(), value => value)
    where T : notnull
{
    private static bool Same(T? left, T? right) => left is null || right is null
        ? left is null && right is null
        : ReferenceEquals(left, right)
            || (left.Equals(right) && string.Equals(left.ToString(), right.ToString(), StringComparison.Ordinal));
}
