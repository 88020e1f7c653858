namespace ConflictModel.Reading;

/// <summary>The kind of thing that a name refers to, which decides how spellings are compared.</summary>
public enum NameKind
{
    /// <summary>Anything, such as a place or an event. The <c>default</c>.</summary>
    Other = 0,

    /// <summary>A person, who may be called by the last name alone.</summary>
    Person,

    /// <summary>A type of equipment, which is identified by a designation such as M1989.</summary>
    Equipment,

    /// <summary>
    /// A body: a ministry, force, unit, company, party, medium or other organisation, which may be called by an acronym or in translation.
    /// </summary>
    Organisation,
}
