namespace ConflictModel;

/// <summary>The relations that may hold between two periods, given what is known of them.</summary>
/// <remarks>The <c>default</c> holds no relation; no comparison of two periods yields it, since one always holds.</remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public readonly record struct AllenRelationSet
{
    private readonly ushort _bits;

    private AllenRelationSet(int bits) => _bits = (ushort)bits;

    /// <summary>The number of possible relations, 1 to 13; 0 for the <c>default</c>.</summary>
    public int Count => int.PopCount(_bits);

    /// <summary>Gets whether a relation holds: <see cref="Certainty.Certain"/> where it is the only one possible.</summary>
    /// <param name="relation">The relation.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is none of the thirteen.</exception>
    public Certainty this[AllenRelation relation] => (_bits & Bit(Guard.Defined(relation))) == 0 ? Certainty.No
        : Count == 1 ? Certainty.Certain
        : Certainty.Possible;

    /// <summary>The possible relations by name, in their order.</summary>
    /// <returns>The text, such as <c>Overlaps, Starts</c>.</returns>
    public override string ToString()
    {
        var bits = _bits;
        return string.Join(", ", Enum.GetValues<AllenRelation>().Where(relation => (bits & Bit(relation)) != 0));
    }

    internal static AllenRelationSet Only(AllenRelation relation) => new(Bit(relation));

    internal AllenRelationSet With(AllenRelation relation) => new(_bits | Bit(relation));

    private static int Bit(AllenRelation relation) => 1 << (int)relation;
}
