namespace ConflictModel.Json;

/// <summary>Reads the members that all entities with names share.</summary>
internal ref struct NamedMembers
{
    public static readonly string[] Required = ["id", "names"];
    public static readonly string[] Shared = ["id", "names", "misprints", "note"];
    public static readonly string[] Nested = ["id", "names", "misprints", "kind", "parents", "note"];

    private readonly List<NameDraft> _names = [];
    private readonly List<NameDraft> _misprints = [];
    private ulong _seen;
    private DraftValue _id;
    private DraftValue _kind;
    private DraftValue _note;
    private EquatableList<DraftValue> _parents = [];

    public NamedMembers()
    {
    }

    /// <summary>Reads the shared members up to the next one that is not shared, and moves to its value; null at the end of the object.</summary>
    public string? NextOwn(ref DraftJsonReader json, MemberTable table)
    {
        while (json.NextMember(table, "", ref _seen) is { } member)
        {
            switch (member)
            {
                case "id": _id = json.Text(member); break;
                case "names": ReadNames(ref json, member, _names, isMisprint: false); break;
                case "misprints": ReadNames(ref json, member, _misprints, isMisprint: true); break;
                case "kind": _kind = json.Text(member); break;
                case "parents": _parents = json.Texts(member); break;
                case "note": _note = json.Text(member); break;
                default: return member;
            }
        }

        return null;
    }

    /// <summary>Whether the object has a member, whatever its value.</summary>
    public readonly bool Has(MemberTable table, string member) => (_seen & table.BitsOf(member)) != 0;

    /// <summary>A draft with the shared members that were read.</summary>
    public readonly TDraft Onto<TDraft>(TDraft draft)
        where TDraft : NamedDraft =>
        (TDraft)(draft with { Id = _id, Names = [.. _names, .. _misprints], Kind = _kind, Parents = _parents, Note = _note });

    private static void ReadNames(ref DraftJsonReader json, string member, List<NameDraft> names, bool isMisprint)
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
                json.Problem(path, $"'{Shown.Text(language)}' stands twice; each language is given once.");
            }

            if (json.IsText)
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

        if (languages.Count == 0)
        {
            json.Problem(member, "The object is empty; required is a name by its language, such as { \"en\": \"Russia\" }.");
        }
    }
}
