namespace ConflictModel;

/// <summary>How a scope names its place next to its event.</summary>
internal static class PlaceText
{
    private const int ShortestName = 3;

    /// <summary>Whether the name of the event says the place already: "the strike on Hroza" says Hroza.</summary>
    public static bool IsSaidByEvent(Scope scope, Wording words) =>
        words.Name(scope, ScopeCoordinate.Place) is { Length: >= ShortestName } place
            && words.Name(scope, ScopeCoordinate.Event) is { } name
            && HasWords(name, place);

    /// <summary>The settlement that a building or site is in, unless its own name says so; null if there is none.</summary>
    public static string? SettlementOf(Scope scope, Wording words)
    {
        if (scope.Place.Id is not { } id || words.Dataset.Places[id] is not { Kind: PlaceKind.Facility or PlaceKind.Point } place)
        {
            return null;
        }

        var parents = place.Parents
            .Select(parent => words.Dataset.Places[parent])
            .Where(parent => parent.Kind == PlaceKind.Settlement)
            .ToList();
        return parents.Count == 1 && words.Name(words.Dataset.Places, parents[0].Id) is var parent
            && !HasWords(words.Name(words.Dataset.Places, id), parent)
            && !(words.Name(scope, ScopeCoordinate.Event) is { } name && HasWords(name, parent))
            ? parent
            : null;
    }

    /// <summary>Whether a place is a building, site or point, which something happens at and not in.</summary>
    public static bool IsSite(Scope scope, Wording words) =>
        scope.Place.Id is { } id && words.Dataset.Places[id].Kind is PlaceKind.Facility or PlaceKind.Point;

    private static bool HasWords(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsEdge(text, at - 1) && IsEdge(text, at + words.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
