namespace ConflictModel.Reading;

/// <summary>A name of the dataset in a sentence: what it means, its first token, and its place in the text.</summary>
internal readonly record struct FoundName(Entry Entry, int Token, int EndToken, int Start, int End);
