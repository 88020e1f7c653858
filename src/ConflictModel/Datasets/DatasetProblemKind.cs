namespace ConflictModel;

/// <summary>What a <see cref="DatasetProblem"/> is about.</summary>
public enum DatasetProblemKind
{
    /// <summary>The text: not JSON, an unknown or duplicate member, a value of the wrong kind, a file that cannot be read. The <c>default</c>.</summary>
    Syntax = 0,

    /// <summary>What the text means: a figure that is none, an id that names nothing, a cycle.</summary>
    Meaning = 1,
}
