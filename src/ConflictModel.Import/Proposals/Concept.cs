namespace ConflictModel.Import;

/// <summary>The concepts of words in column names, by their names in the word files.</summary>
internal static class Concept
{
    public const string Incident = "incident";
    public const string Id = "id";
    public const string Type = "type";
    public const string Date = "date";
    public const string Time = "time";
    public const string Report = "report";
    public const string Updated = "updated";
    public const string Place = "place";
    public const string Country = "country";
    public const string Region = "region";
    public const string District = "district";
    public const string Settlement = "settlement";
    public const string Address = "address";
    public const string Latitude = "latitude";
    public const string Longitude = "longitude";
    public const string Source = "source";
    public const string Origin = "origin";
    public const string Link = "link";
    public const string Archive = "archive";
    public const string Title = "title";
    public const string Quote = "quote";
    public const string Note = "note";
    public const string Language = "language";
    public const string Responsible = "responsible";
    public const string Low = "low";
    public const string High = "high";
    public const string Best = "best";
    public const string Text = "text";
    public const string OfWhich = "ofWhich";
    public const string Total = "total";
    public const string Blank = "blank";
    public const string Bodies = "bodies";
    public const string Standing = "standing";
    public const string Cumulative = "cumulative";
    public const string Victims = "victims";
    public const string Persons = "persons";

    /// <summary>The measures of the starter vocabulary that columns are named after.</summary>
    public static IReadOnlyList<string> Measures { get; } = ["killed", "wounded", "missing", "captured", "casualties", "displaced"];

    /// <summary>The categories of the starter vocabulary that columns are named after.</summary>
    public static IReadOnlyList<string> Categories { get; } =
        ["children", "civilians", "women", "men", "soldiers", "journalists", "medical-workers", Persons];

    /// <summary>The levels of places, the largest first.</summary>
    public static string[] PlaceLevels { get; } =
        [Country, Region, District, Settlement, Place, Address];
}
