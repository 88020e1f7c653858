namespace ConflictModel;

/// <summary>Interprets the raw values of drafts; invalid values are problems with their location.</summary>
internal sealed partial class DraftValues(ProblemList problems)
{
    /// <summary>The names of the actors that were read, which a source has that is one of them.</summary>
    public Dictionary<EntityId<Actor>, LocalizedNames> NamesOfActors { get; } = [];

    /// <summary>Whether anything was wrong so far.</summary>
    public bool HasProblems => problems.Count > 0;

    public void Problem(DatasetLocation location, string message, DatasetProblemKind kind = DatasetProblemKind.Meaning) =>
        problems.Add(kind, location, message);

    public EntityId<T>? Id<T>(EntityDraft draft, DraftValue value) => SlugOf(draft, value) is { } slug ? EntityId<T>.OfChecked(slug) : null;

    /// <summary>Parses the ids of a list; null if one of them is invalid, so that positions are never shifted.</summary>
    public EquatableList<EntityId<T>>? Ids<T>(EntityDraft draft, EquatableList<DraftValue> values)
    {
        var ids = new List<EntityId<T>>(values.Count);
        foreach (var value in values)
        {
            if (Id<T>(draft, value) is { } id)
            {
                ids.Add(id);
            }
        }

        return ids.Count == values.Count ? ids.ToEquatableList() : null;
    }

    /// <summary>A coordinate of a scope: a slug, the word <c>any</c>, or null if it is left out.</summary>
    public string? Coordinate(EntityDraft draft, DraftValue value) =>
        string.Equals(value.Text, Slug.Any, StringComparison.Ordinal) ? Slug.Any : SlugOf(draft, value);

    public bool Boolean(EntityDraft draft, DraftValue value)
    {
        if (value is { IsGiven: true, Text: not ("true" or "false") })
        {
            Problem(draft.LocationOf(value), $"'{Shown.Text(value.Text)}' is not a boolean; it must be true or false.");
        }

        return value.Text is "true";
    }

    public decimal? Number(EntityDraft draft, DraftValue value)
    {
        if (!value.IsGiven)
        {
            return null;
        }

        if (ExactDecimal.TryParse(value.Text, out var number))
        {
            return number;
        }

        Problem(draft.LocationOf(value), $"{Shown.Text(value.Text)} has too many digits; it must have {ExactDecimal.Permitted}.");
        return null;
    }

    public static string? Text(DraftValue value) => value.IsGiven ? value.Text : null;

    /// <summary>
    /// The names of an entry; null if there are none that can be shown. The reason is already reported: by the reader, or for each name.
    /// </summary>
    public LocalizedNames? Names(NamedDraft draft) =>
        Names(draft, draft.Names) is { } names && names.Any(name => !name.IsMisprint) ? names : null;

    /// <summary>The names of drafts that mean any; what means none is reported.</summary>
    public LocalizedNames Names(EntityDraft draft, EquatableList<NameDraft> drafts)
    {
        var names = new List<LocalizedName>(drafts.Count);
        var seen = new HashSet<(string, string)>();
        foreach (var name in drafts)
        {
            if (LanguageTag.Check(name.Language) is { } error)
            {
                Problem(draft.LocationOf(name.Text), error.Describe(LanguageTag.Notation, name.Language));
                continue;
            }

            if (!seen.Add((name.Text.Text, name.Language)))
            {
                Problem(
                    draft.LocationOf(name.Text),
                    $"'{Shown.Text(name.Text.Text)}' is duplicated among the names in '{name.Language}'; each spelling must be unique.",
                    DatasetProblemKind.List);
                continue;
            }

            names.Add(new() { Text = name.Text.Text, Language = name.Language, IsMisprint = name.IsMisprint });
        }

        return LocalizedNames.Create(names.ToArray());
    }

    private string? SlugOf(EntityDraft draft, DraftValue value)
    {
        if (!value.IsGiven)
        {
            return null;
        }

        if (Slug.Check(value.Text) is { } error)
        {
            Problem(draft.LocationOf(value), error.Describe(Slug.Notation, value.Text));
            return null;
        }

        return value.Text;
    }
}
