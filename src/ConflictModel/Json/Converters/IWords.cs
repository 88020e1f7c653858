namespace ConflictModel.Json;

/// <summary>The converter of an enumeration.</summary>
internal interface IWords
{
    /// <summary>The words that its values are in JSON.</summary>
    IReadOnlyList<string> Words { get; }
}
