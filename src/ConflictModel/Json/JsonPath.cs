namespace ConflictModel.Json;

/// <summary>Writes the paths of members: <c>scope.place</c>, and <c>names['x y']</c> if the name is no plain word.</summary>
internal static class JsonPath
{
    private const int Longest = 40;

    public static string Member(string parent, string name)
    {
        var isPlain = name.Length is > 0 and <= Longest && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '$');
        return isPlain
            ? parent.Length == 0 ? name : $"{parent}.{name}"
            : $"{parent}['{Shown.Text(name)}']";
    }

    public static string Join(string entity, string member) =>
        member.Length == 0 || member[0] == '[' ? entity + member : $"{entity}.{member}";
}
