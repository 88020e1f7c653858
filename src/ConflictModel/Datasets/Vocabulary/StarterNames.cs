namespace ConflictModel;

/// <summary>Names of the starter vocabulary, in the two languages that messages are written in.</summary>
internal static class StarterNames
{
    public static LocalizedNames Of(string english, string german) =>
    [
        new LocalizedName { Text = english, Language = "en" },
        new LocalizedName { Text = german, Language = "de" },
    ];
}
