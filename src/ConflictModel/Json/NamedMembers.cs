namespace ConflictModel.Json;

/// <summary>Reads the members that all entities with names share.</summary>
internal ref struct NamedMembers
{
    public static readonly string[] Required = ["id", "names"];
    public static readonly string[] Shared = ["id", "names", "misprints", "note"];
    public static readonly string[] Nested = ["id", "names", "misprints", "kind", "parents", "note"];

    private readonly List<NameDraft> _names = [];
    private readonly List<NameDraft> _misprints = [];

    public NamedMembers()
    {
    }

    public DraftValue Id { get; private set; }

    public DraftValue Kind { get; private set; }

    public DraftValue Note { get; private set; }

    public EquatableList<DraftValue> Parents { get; private set; } = [];

    public readonly EquatableList<NameDraft> Names => [.. _names, .. _misprints];

    /// <summary>Reads the value at hand if its member is one of the shared ones.</summary>
    public bool TryRead(ref DraftJsonReader json, string member)
    {
        switch (member)
        {
            case "id":
                Id = json.Text(member);
                return true;
            case "names":
                ReadNames(ref json, member, _names, isMisprint: false);
                return true;
            case "misprints":
                ReadNames(ref json, member, _misprints, isMisprint: true);
                return true;
            case "kind":
                Kind = json.Text(member);
                return true;
            case "parents":
                Parents = json.Texts(member);
                return true;
            case "note":
                Note = json.Text(member);
                return true;
            default:
                return false;
        }
    }

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
