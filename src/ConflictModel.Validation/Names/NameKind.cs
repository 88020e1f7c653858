namespace ConflictModel.Validation;

/// <summary>What a name names, as far as it matters for whether two spellings are of one name.</summary>
public enum NameKind
{
    /// <summary>Anything. The <c>default</c>.</summary>
    Other = 0,

    /// <summary>A person, who may be called by the last name alone.</summary>
    Person,

    /// <summary>A type of equipment, which a designation such as M1989 tells from others.</summary>
    Equipment,
}
