using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>
/// What is asked of the scope of a claim again and again, in a byte: those of all scopes stay in the cache of the processor.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ScopeTraits
{
    private const int KindBits = 0b11;
    private const int ModeShift = 2;
    private const int Reclassifiable = 1 << 4;

    private readonly byte _bits;

    public ScopeTraits(Measure measure, Mode mode) =>
        _bits = (byte)((int)measure.Kind | ((int)mode << ModeShift) | (measure.IsReclassifiable ? Reclassifiable : 0));

    public MeasureKind Kind => (MeasureKind)(_bits & KindBits);

    public bool IsActual => (Mode)((_bits & ~Reclassifiable) >> ModeShift) == Mode.Actual;

    public bool IsReclassifiable => (_bits & Reclassifiable) != 0;
}
