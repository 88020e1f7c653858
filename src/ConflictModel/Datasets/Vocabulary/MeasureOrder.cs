namespace ConflictModel;

/// <summary>
/// The bounds between measures, through chains of <see cref="Measure.BoundedBy"/>: certainly where every link is <i>always</i>, else
/// possibly. A level is bounded by a flow since the beginning, a flow by a level at one event: no chain leads to the other kind and back.
/// </summary>
internal sealed class MeasureOrder
{
    private readonly Dictionary<int, Certainty>[] _bounds;

    public MeasureOrder(EntityTable<Measure> measures)
    {
        _bounds = new Dictionary<int, Certainty>[measures.Count];
        for (var i = 0; i < _bounds.Length; i++)
        {
            _bounds[i] = From(measures, i);
        }
    }

    /// <summary>The number of measures.</summary>
    public int Count => _bounds.Length;

    /// <summary>Determines whether the value of a measure is at most that of another, by the meaning of the words.</summary>
    public Certainty IsWithin(int measure, int other) => measure == other ? Certainty.Certain : _bounds[measure].GetValueOrDefault(other);

    /// <summary>The measures that bound a measure, itself left out.</summary>
    public IReadOnlyDictionary<int, Certainty> BoundsOf(int measure) => _bounds[measure];

    private static Dictionary<int, Certainty> From(EntityTable<Measure> measures, int start)
    {
        var bounds = new Dictionary<int, Certainty>();
        var pending = new Stack<(int Measure, Certainty Certainty)>();
        pending.Push((start, Certainty.Certain));
        while (pending.TryPop(out var item))
        {
            foreach (var bound in measures[item.Measure].BoundedBy)
            {
                var wider = measures.KeyOf(bound.Measure);
                if (measures[item.Measure].Kind != measures[start].Kind && measures[wider].Kind == measures[start].Kind)
                {
                    continue;
                }

                var certainty = item.Certainty.And(bound.Strength == BoundStrength.Always ? Certainty.Certain : Certainty.Possible);
                if (certainty > bounds.GetValueOrDefault(wider))
                {
                    bounds[wider] = certainty;
                    pending.Push((wider, certainty));
                }
            }
        }

        return bounds;
    }
}
