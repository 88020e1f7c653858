namespace ConflictModel;

/// <summary>The behaviour of a <see cref="Measure"/> in time.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum MeasureKind
{
    /// <summary>True at a moment: present, in captivity. The <c>default</c>.</summary>
    Level = 0,

    /// <summary>Adds up over a period: arrived, killed, delivered.</summary>
    Flow = 1,

    /// <summary>A share or a rate: not additive, compared only at equal scopes.</summary>
    Ratio = 2,
}
