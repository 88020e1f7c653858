namespace ConflictModel.Reading;

/// <summary>Why two names look like names of the same thing.</summary>
public enum NameReason
{
    /// <summary>They do not. The <c>default</c>.</summary>
    None = 0,

    /// <summary>They are equal, ignoring case.</summary>
    Equal,

    /// <summary>They are spelled or sound alike, in one script or two: Budanov, Budanow, Буданов.</summary>
    Spelling,

    /// <summary>One has words that the other leaves out, or abbreviates: a last name alone, a patronymic, an initial.</summary>
    Shortened,

    /// <summary>One has the letters that the words of the other begin with: NIS, National Intelligence Service.</summary>
    Acronym,

    /// <summary>They mean the same in two languages, or by synonyms: Ministry of Defence, Verteidigungsministerium.</summary>
    Translation,

    /// <summary>They have the same designation or calibre, for equipment: M1989.</summary>
    Designation,
}
