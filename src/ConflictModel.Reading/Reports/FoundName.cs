namespace ConflictModel.Reading;

/// <summary>A name of the dataset in a sentence: its entry, its first token, and its position in the text.</summary>
internal readonly record struct FoundName(Entry Entry, int Token, int EndToken, int Start, int End);
