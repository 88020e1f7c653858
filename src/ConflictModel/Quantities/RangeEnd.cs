using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>
/// One end of a range in arithmetic: a number, or minus or plus infinity (<paramref name="Infinity"/> -1 or 1, and the number 0).
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RangeEnd(decimal Value, int Infinity, bool IsIncluded)
{
    public bool IsZero => Infinity == 0 && Value == 0;

    public int Sign => Infinity != 0 ? Infinity : Math.Sign(Value);

    public static RangeEnd Lower(RangeEnd a, RangeEnd b) => Pick(a, b, Compare(a, b));

    public static RangeEnd Higher(RangeEnd a, RangeEnd b) => Pick(a, b, -Compare(a, b));

    private static int Compare(RangeEnd a, RangeEnd b) =>
        a.Infinity != b.Infinity ? a.Infinity.CompareTo(b.Infinity) : a.Value.CompareTo(b.Value);

    private static RangeEnd Pick(RangeEnd a, RangeEnd b, int order) =>
        order == 0 ? a with { IsIncluded = a.IsIncluded || b.IsIncluded } : order < 0 ? a : b;
}
