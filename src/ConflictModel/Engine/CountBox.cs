using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>The times between which counts were first and last possibly known, ends included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CountBox(int LeastFirst, int MostFirst, int LeastLast, int MostLast)
{
    public static CountBox Everything { get; } = new(int.MinValue, int.MaxValue, int.MinValue, int.MaxValue);

    /// <summary>The bounds of a total.</summary>
    public static CountBox Total { get; } = Of(int.MaxValue, int.MaxValue);

    /// <summary>Whether these are the bounds of totals alone.</summary>
    public bool IsTotal => LeastFirst == int.MaxValue;

    /// <summary>The bounds of one count that was known at some minute between two; the end of time is for totals.</summary>
    public static CountBox Of((long First, long Last) known) => Of(Clamped(known.First), Clamped(known.Last));

    /// <summary>The bounds of what either bounds.</summary>
    public static CountBox Join(CountBox a, CountBox b) => new(
        Math.Min(a.LeastFirst, b.LeastFirst),
        Math.Max(a.MostFirst, b.MostFirst),
        Math.Min(a.LeastLast, b.LeastLast),
        Math.Max(a.MostLast, b.MostLast));

    /// <summary>The bounds of one count.</summary>
    public static CountBox Of(int first, int last) => new(first, first, last, last);

    public bool Meets(CountBox other) =>
        LeastFirst <= other.MostFirst && MostFirst >= other.LeastFirst && LeastLast <= other.MostLast && MostLast >= other.LeastLast;

    private static int Clamped(long minute) => (int)Math.Clamp(minute, int.MinValue, int.MaxValue - 1);
}
