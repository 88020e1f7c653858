namespace ConflictModel.Import;

/// <summary>What is said of a cell that is blank and by which rows are told apart: two rows that both lack it must not become one.</summary>
internal static class BlankKey
{
    public static string Message(string what, string part) =>
        $"The {part} of the {what} has a blank cell, so that rows about different ones would become one; expected a value, or a mapping that takes another column or the row in its place, such as {{id|@row}}.";
}
