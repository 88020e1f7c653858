namespace ConflictModel;

/// <summary>The unit in which independent origins are counted.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum IndependenceLevel
{
    /// <summary>
    /// An origin: a source together with the source that it speaks for, such as a spokesman and his ministry. The <c>default</c>.
    /// </summary>
    Origin = 0,

    /// <summary>
    /// A side: all origins of one state or armed group, as a ministry and the president of its state. An origin that is not known to be on
    /// a side counts by itself.
    /// </summary>
    Side,
}
