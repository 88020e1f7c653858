namespace ConflictModel;

/// <summary>The kinds of <see cref="DatasetProblem"/>s.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum DatasetProblemKind
{
    /// <summary>
    /// The text: not JSON, an unknown or duplicate member, a value of the wrong kind, a file that cannot be read. The <c>default</c>.
    /// </summary>
    Syntax = 0,

    /// <summary>An invalid value: a figure, date, word or number that cannot be parsed or is out of range.</summary>
    Meaning = 1,

    /// <summary>A figure whose ends are in the wrong order: a low end above the best value, or above the high end.</summary>
    Order,

    /// <summary>An id of a record that does not exist.</summary>
    Reference,

    /// <summary>A duplicate id.</summary>
    Identity,

    /// <summary>A chain of parents, bounds, spokesmen or corrections that is a cycle, or too long.</summary>
    Cycle,

    /// <summary>A list that is too short, has a duplicate entry, or has the whole among its parts.</summary>
    List,

    /// <summary>A measure that is bounded by one that cannot bound it.</summary>
    Bound,
}
