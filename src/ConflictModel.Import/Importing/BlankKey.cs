namespace ConflictModel.Import;

/// <summary>The message about a blank cell that should distinguish rows: two rows without it must not be merged.</summary>
internal static class BlankKey
{
    public static string Message(string what, string part) =>
        $"The {part} of the {what} has a blank cell, so that rows about different ones would become one; "
            + "expected a value, or a mapping that takes another column or the row in its place, such as {id|@row}.";
}
