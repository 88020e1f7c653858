namespace ConflictModel.Import;

/// <summary>The message about a blank cell by which rows are distinguished: two rows that both lack it must not become one.</summary>
internal static class BlankKey
{
    public static string Message(string what, string part) =>
        $"The {part} of the {what} has a blank cell, so that rows about different ones would become one; "
            + "expected a value, or a mapping that takes another column or the row in its place, such as {id|@row}.";
}
