namespace ConflictModel.Validation;

/// <summary>The kind of thing that a name is of, as far as it matters for comparing spellings.</summary>
public enum NameKind
{
    /// <summary>Anything. The <c>default</c>.</summary>
    Other = 0,

    /// <summary>A person, whose last name may be used alone.</summary>
    Person,

    /// <summary>A type of equipment, which is identified by a designation such as M1989.</summary>
    Equipment,
}
