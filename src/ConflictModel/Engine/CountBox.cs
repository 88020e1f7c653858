using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>The times between which counts were first and last possibly known, ends included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CountBox(int LeastFirst, int MostFirst, int LeastLast, int MostLast)
{
    public static CountBox Everything { get; } = new(int.MinValue, int.MaxValue, int.MinValue, int.MaxValue);

    /// <summary>The bounds of one count.</summary>
    public static CountBox Of(CountTime count) => new(count.First, count.First, count.Last, count.Last);

    /// <summary>The bounds of what either bounds.</summary>
    public static CountBox Join(CountBox a, CountBox b) => new(
        Math.Min(a.LeastFirst, b.LeastFirst),
        Math.Max(a.MostFirst, b.MostFirst),
        Math.Min(a.LeastLast, b.LeastLast),
        Math.Max(a.MostLast, b.MostLast));

    public bool Meets(CountBox other) =>
        LeastFirst <= other.MostFirst && MostFirst >= other.LeastFirst && LeastLast <= other.MostLast && MostLast >= other.LeastLast;
}
