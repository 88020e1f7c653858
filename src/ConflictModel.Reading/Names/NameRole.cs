namespace ConflictModel.Reading;

/// <summary>The role of a word in the name of a body.</summary>
internal enum NameRole
{
    /// <summary>Which one it is.</summary>
    Proper,

    /// <summary>What it is about: defence, health.</summary>
    Topic,

    /// <summary>What kind of body it is: ministry, brigade.</summary>
    Kind,

    /// <summary>Its rank: main, national.</summary>
    Quality,

    /// <summary>That it is a company or a group.</summary>
    Company,

    /// <summary>Of which country it is.</summary>
    Country,

    /// <summary>Which number it has.</summary>
    Number,
}
