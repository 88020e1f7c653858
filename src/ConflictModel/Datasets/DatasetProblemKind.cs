namespace ConflictModel;

/// <summary>What a <see cref="DatasetProblem"/> is about.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum DatasetProblemKind
{
    /// <summary>
    /// The text: not JSON, an unknown or duplicate member, a value of the wrong kind, a file that cannot be read. The <c>default</c>.
    /// </summary>
    Syntax = 0,

    /// <summary>A value that means nothing: a figure, date, word or number that is none, or one beyond what is permitted.</summary>
    Meaning = 1,

    /// <summary>A figure whose ends stand in the wrong order: a low end above the best value, or above the high end.</summary>
    Order,

    /// <summary>An id that names nothing.</summary>
    Reference,

    /// <summary>An id that is given twice.</summary>
    Identity,

    /// <summary>A chain of parents, bounds, voices or corrections that leads back to where it started, or too far.</summary>
    Cycle,

    /// <summary>A list that is too short, has an entry twice, or has the whole among its parts.</summary>
    List,

    /// <summary>A measure that is bounded by one that cannot bound it.</summary>
    Bound,
}
