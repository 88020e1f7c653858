using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>The frequently used properties of a scope in a byte, so that those of all scopes stay in the processor's cache.</summary>
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
