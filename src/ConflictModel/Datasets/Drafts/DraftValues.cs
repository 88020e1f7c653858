using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel;

/// <summary>Reads the raw values of drafts as what they mean; what means nothing is a problem with its place.</summary>
internal sealed class DraftValues(ProblemList problems)
{
    /// <summary>The names of the actors that were read, which a source has that is one of them.</summary>
    public Dictionary<EntityId<Actor>, LocalizedNames> NamesOfActors { get; } = [];

    public void Problem(DatasetLocation location, string message, DatasetProblemKind kind = DatasetProblemKind.Meaning) =>
        problems.Add(kind, location, message);

    public EntityId<T>? Id<T>(EntityDraft draft, DraftValue value) => SlugOf(draft, value) is { } slug ? EntityId<T>.OfChecked(slug) : null;

    /// <summary>The ids of a list; null where one of them is none, so that the positions of the others are never wrong.</summary>
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

    /// <summary>A coordinate of a scope: a slug, the word <c>any</c>, or null where it is left out.</summary>
    public string? Coordinate(EntityDraft draft, DraftValue value) =>
        string.Equals(value.Text, Slug.Any, StringComparison.Ordinal) ? Slug.Any : SlugOf(draft, value);

    /// <summary>A value with a notation of its own: a figure, a date, a period.</summary>
    public T? Notation<T>(EntityDraft draft, DraftValue value)
        where T : class, IParsable<T> => value.IsGiven ? Notation<T>(draft.LocationOf(value), value) : null;

    public T? Notation<T>(DatasetLocation location, DraftValue value)
        where T : class, IParsable<T>
    {
        if (!value.IsGiven)
        {
            return null;
        }

        try
        {
            return T.Parse(value.Text, CultureInfo.InvariantCulture);
        }
        catch (NotationException exception)
        {
            Problem(location, exception.Message, exception.IsOrder ? DatasetProblemKind.Order : DatasetProblemKind.Meaning);
            return null;
        }
    }

    public TEnum? Word<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(EntityDraft draft, DraftValue value)
        where TEnum : struct, Enum
    {
        if (!value.IsGiven)
        {
            return null;
        }

        if (Words<TEnum>.TryParse(value.Text, out var word))
        {
            return word;
        }

        Problem(draft.LocationOf(value), $"'{Shown.Text(value.Text)}' is none of the words permitted here: {Words<TEnum>.All}.");
        return null;
    }

    public AdmiraltyReliability? Reliability(EntityDraft draft, DraftValue value) =>
        Code<AdmiraltyReliability>(draft, value, grade => grade.Code(), "A to F");

    public AdmiraltyCredibility? Credibility(EntityDraft draft, DraftValue value) =>
        Code<AdmiraltyCredibility>(draft, value, grade => grade.Code(), "1 to 6");

    public bool Boolean(EntityDraft draft, DraftValue value)
    {
        if (value is { IsGiven: true, Text: not ("true" or "false") })
        {
            Problem(draft.LocationOf(value), $"'{Shown.Text(value.Text)}' is neither true nor false.");
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

        Problem(draft.LocationOf(value), $"{Shown.Text(value.Text)} has more digits than a decimal holds: {ExactDecimal.Permitted}.");
        return null;
    }

    public LocalDate? Day(EntityDraft draft, DraftValue value)
    {
        if (!value.IsGiven)
        {
            return null;
        }

        var result = LocalDatePattern.Iso.Parse(value.Text);
        if (result.Success)
        {
            return result.Value;
        }

        Problem(draft.LocationOf(value), $"'{Shown.Text(value.Text)}' is not a day; it must be year-month-day, such as 2024-10-18.");
        return null;
    }

    public string? Language(EntityDraft draft, DraftValue value)
    {
        if (value.IsGiven && LanguageTag.Check(value.Text) is { } error)
        {
            Problem(draft.LocationOf(value), error.Describe(LanguageTag.Notation, value.Text));
            return null;
        }

        return Text(value);
    }

    public Uri? Address(EntityDraft draft, DraftValue value)
    {
        if (!value.IsGiven)
        {
            return null;
        }

        var address = WebAddress.Parse(value.Text);
        if (address is null)
        {
            Problem(draft.LocationOf(value), $"'{Shown.Text(value.Text)}' is no address; it must be {WebAddress.Permitted}.");
        }

        return address;
    }

    public static string? Text(DraftValue value) => value.IsGiven ? value.Text : null;

    /// <summary>
    /// The names of an entry; null where there are none that can be shown. The reason is already reported: by the reader, or for each name.
    /// </summary>
    public LocalizedNames? Names(NamedDraft draft)
    {
        var names = new List<LocalizedName>(draft.Names.Count);
        var seen = new HashSet<(string, string)>();
        foreach (var name in draft.Names)
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
                    $"'{Shown.Text(name.Text.Text)}' is duplicated among the names in '{name.Language}'; each spelling is given once.",
                    DatasetProblemKind.List);
                continue;
            }

            names.Add(new() { Text = name.Text.Text, Language = name.Language, IsMisprint = name.IsMisprint });
        }

        return names.TrueForAll(name => name.IsMisprint) ? null : LocalizedNames.Create(names.ToArray());
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

    private TGrade? Code<TGrade>(EntityDraft draft, DraftValue value, Func<TGrade, char> code, string permitted)
        where TGrade : struct, Enum
    {
        if (!value.IsGiven)
        {
            return null;
        }

        foreach (var grade in Enum.GetValues<TGrade>())
        {
            if (Convert.ToInt32(grade, CultureInfo.InvariantCulture) != 0 && value.Text.Length == 1 && value.Text[0] == code(grade))
            {
                return grade;
            }
        }

        Problem(draft.LocationOf(value), $"'{Shown.Text(value.Text)}' is no Admiralty code; it must be {permitted}.");
        return null;
    }
}
