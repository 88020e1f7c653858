using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel;

/// <content>Values that are written in a notation or as one of a list of words.</content>
internal sealed partial class DraftValues
{
    /// <summary>Parses a value with its own notation: a figure, a date, a period.</summary>
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

        Problem(draft.LocationOf(value), $"'{Shown.Text(value.Text)}' is not one of the words permitted here: {Words<TEnum>.All}.");
        return null;
    }

    public AdmiraltyReliability? Reliability(EntityDraft draft, DraftValue value) =>
        Code<AdmiraltyReliability>(draft, value, grade => grade.Code(), "A to F");

    public AdmiraltyCredibility? Credibility(EntityDraft draft, DraftValue value) =>
        Code<AdmiraltyCredibility>(draft, value, grade => grade.Code(), "1 to 6");

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
            Problem(draft.LocationOf(value), $"'{Shown.Text(value.Text)}' is not an address; it must be {WebAddress.Permitted}.");
        }

        return address;
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

        Problem(draft.LocationOf(value), $"'{Shown.Text(value.Text)}' is not an Admiralty code; it must be {permitted}.");
        return null;
    }
}
