namespace ConflictModel.Json;

/// <summary>The values that were read of an entity with names.</summary>
internal class NamedParts
{
    public DraftValue Id;
    public DraftValue Kind;
    public DraftValue Note;
    public EquatableList<DraftValue> Parents = [];

    private readonly List<NameDraft> _names = [];
    private readonly List<NameDraft> _misprints = [];

    /// <summary>Gets whether there is a member with names, whatever its value.</summary>
    public bool HasNames { get; private set; }

    /// <summary>Gets whether there is a member with misprints, whatever its value.</summary>
    public bool HasMisprints { get; private set; }

    public static void ReadNames(ref DraftJsonReader json, string path, NamedParts parts)
    {
        parts.HasNames = true;
        ReadNames(ref json, path, parts._names, isMisprint: false);
    }

    public static void ReadMisprints(ref DraftJsonReader json, string path, NamedParts parts)
    {
        parts.HasMisprints = true;
        ReadNames(ref json, path, parts._misprints, isMisprint: true);
    }

    /// <summary>A draft with the shared members that were read.</summary>
    public TDraft Onto<TDraft>(TDraft draft)
        where TDraft : NamedDraft =>
        (TDraft)(draft with { Id = Id, Names = [.. _names, .. _misprints], Kind = Kind, Parents = Parents, Note = Note });

    /// <summary>Reads names outside of a record: an object with their languages, and the misprints in one of its members.</summary>
    public static EquatableList<NameDraft> ReadAlone(ref DraftJsonReader json)
    {
        var (names, misprints) = (new List<NameDraft>(), new List<NameDraft>());
        ReadNames(ref json, "", names, isMisprint: false, misprints);
        return [.. names, .. misprints];
    }

    private static void ReadNames(
        ref DraftJsonReader json,
        string member,
        List<NameDraft> names,
        bool isMisprint,
        List<NameDraft>? misprints = null)
    {
        if (!json.BeginObject(member, "an object with a language for each name or list of names"))
        {
            return;
        }

        var languages = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextMember() is { } language)
        {
            var path = JsonPath.Member(member, language);
            if (!languages.Add(language))
            {
                json.Problem(path, $"'{Shown.Text(language)}' is duplicated; each language must appear once.");
            }

            // No language has such a tag: it is too long.
            if (misprints is not null && language == NamesJson.Misprints)
            {
                ReadNames(ref json, path, misprints, isMisprint: true);
            }
            else if (json.IsText)
            {
                Add(json.Text(path));
            }
            else if (json.IsList)
            {
                foreach (var text in json.Texts(path, isRequired: true))
                {
                    Add(text);
                }
            }
            else
            {
                json.Wrong(path, "a text or a list of texts");
            }

            void Add(DraftValue text)
            {
                if (text.IsGiven)
                {
                    names.Add(new() { Text = text, Language = language, IsMisprint = isMisprint });
                }
            }
        }

        if (languages.Count == 0 && misprints is null)
        {
            json.Problem(member, "The object is empty; expected a name by its language, such as { \"en\": \"Russia\" }.");
        }
    }
}
