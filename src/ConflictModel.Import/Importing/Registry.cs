namespace ConflictModel.Import;

/// <summary>The entities of one kind: existing ones, and those created by rows.</summary>
/// <remarks>
/// For events, all parts of the id or name must have a value, since rows with a blank part could be about different events. A place or a
/// source is identified by its name alone.
/// </remarks>
internal sealed class Registry(
    string what,
    string list,
    bool mayBeMade,
    Func<MadeEntity,
    EquatableList<DatasetProblem>> check,
    bool mustBeWhole = false,
    bool isReadable = false)
{
    /// <summary>The word for all entities together, if a scope can have it.</summary>
    public const string Any = "any";

    private const int ShownNames = 10;

    private readonly Dictionary<string, MadeEntity?> _ids = [];

    // Null for a name that several entities have.
    private readonly Dictionary<string, string?> _names = new(StringComparer.OrdinalIgnoreCase);

    // The readable id, by the id that a hash makes unique.
    private readonly Dictionary<string, string> _readable = [];
    private readonly HashSet<string> _given = [];

    public List<MadeEntity> Made { get; } = [];

    /// <summary>The word for one of the entities: "place".</summary>
    public string What => what;

    public bool Knows(string id) => _ids.ContainsKey(id);

    /// <summary>The id that a value refers to, if it is an existing id or name.</summary>
    public string? Look(string value) => _ids.ContainsKey(value) ? value : _names.GetValueOrDefault(value);

    /// <summary>The entity as created by rows; null if it existed before.</summary>
    public MadeEntity? MadeOf(string id) => _ids.GetValueOrDefault(id);

    /// <summary>Adds an existing entity.</summary>
    public void Know(string id, IEnumerable<string> names)
    {
        _ids.TryAdd(id, null);
        foreach (var name in names)
        {
            _names[name] = _names.TryGetValue(name, out var other) && other != id ? null : id;
        }
    }

    /// <summary>The id that a row refers to; empty if the row has no value or is refused.</summary>
    public string Resolve(EntityPattern pattern, RowContext row, string path)
    {
        if (pattern.Text is { } text)
        {
            return text.IsConstant ? text.Fill(row.Cells)
                : mustBeWhole && text.HasBlank(row.Cells) && !text.IsBlank(row.Cells) ? Blank(text, "name", row, path)
                : Find(text.Fill(row.Cells), row, path, text.Columns);
        }

        var id = pattern.Id?.Fill(row.Cells) ?? "";
        var name = pattern.Name?.Fill(row.Cells) ?? "";
        if (pattern.Name is not null && name.Length == 0)
        {
            return "";
        }

        if (
            Identity(pattern) is { } identity && (
                mustBeWhole ? identity.HasBlank(row.Cells) : name.Length > 0 && identity.IsBlank(row.Cells)))
        {
            return Blank(identity, pattern.Id is null ? "name" : "id", row, path);
        }

        if (pattern.Name is null && id.Length == 0)
        {
            return "";
        }

        if (id.Length == 0)
        {
            id = _ids.ContainsKey(name) ? name
                : _names.TryGetValue(name, out var known) ? known ?? Ambiguous(name, row, path, pattern.Columns)
                : IdOf(name);
        }
        else
        {
            id = IdOf(id);
        }

        if (id.Length == 0 || (_ids.TryGetValue(id, out var there) && there is null))
        {
            return id;
        }

        if (!mayBeMade)
        {
            return Unknown(name.Length == 0 ? id : name, row, path, pattern.Columns);
        }

        var kind = pattern.Kind?.Fill(row.Cells) ?? "";
        var parents = pattern.Parents.SelectMany(parent => Parents(parent, row, path)).Distinct().ToList();
        return row.IsRefused ? "" : Make(id, name.Length == 0 ? id : name, kind, parents, row, path, pattern.Columns);
    }

    /// <summary>
    /// The id that a value refers to: by id, by name, or by the id made from a name; the entity is created if there is none. Empty if the
    /// value is empty, or the row is refused.
    /// </summary>
    public string Find(string value, RowContext row, string path, IEnumerable<int> columns)
    {
        if (value.Length == 0 || _ids.ContainsKey(value))
        {
            return value;
        }

        if (_names.TryGetValue(value, out var known))
        {
            return known ?? Ambiguous(value, row, path, columns);
        }

        var id = IdOf(value);
        if (_ids.TryGetValue(id, out var made))
        {
            if (made is not null)
            {
                AddName(made, value, row);
            }

            return id;
        }

        return mayBeMade ? Make(id, value, "", [], row, path, columns) : Unknown(value, row, path, columns);
    }

    /// <summary>A parent; if it is blank, its own parents instead.</summary>
    private IEnumerable<string> Parents(EntityPattern parent, RowContext row, string path) =>
        Resolve(parent, row, path) is { Length: > 0 } id ? [id] : parent.Parents.SelectMany(next => Parents(next, row, path));

    private string Make(string id, string name, string kind, List<string> parents, RowContext row, string path, IEnumerable<int> columns)
    {
        if (_ids.TryGetValue(id, out var there))
        {
            // A mention without kind and parents is only a reference.
            if (!isReadable && (kind.Length > 0 || parents.Count > 0) && (there!.Kind != kind || !there.Parents.SequenceEqual(parents)))
            {
                row.Refuse(
                    path,
                    columns,
                    Invariant($"The {what} '{id}' is {Described(there.Kind, there.Parents)} in row {there.Row} ")
                        + $"and {Described(kind, parents)} here; give the mapping an id that distinguishes them.");
                return "";
            }

            AddName(there!, name, row);
            return id;
        }

        var made = new MadeEntity
        {
            Id = id, Names = [name], Kind = kind, Parents = parents, Location = row.Location, Row = row.Cells.Number,
        };
        if (check(made) is [var problem, ..])
        {
            row.Refuse(path, columns, problem.Message);
            return "";
        }

        Made.Add(made);
        _ids.Add(id, made);
        row.OnRefused(() =>
        {
            Made.RemoveAt(Made.Count - 1);
            _ids.Remove(id);
        });
        NameIt(name, id, row);
        return id;
    }

    private void AddName(MadeEntity made, string name, RowContext row)
    {
        if (!made.Names.Contains(name))
        {
            made.Names.Add(name);
            row.OnRefused(() => made.Names.Remove(name));
            NameIt(name, made.Id, row);
        }
    }

    private void NameIt(string name, string id, RowContext row)
    {
        if (_names.TryAdd(name, id))
        {
            row.OnRefused(() => _names.Remove(name));
        }
        else if (_names[name] is { } other && other != id)
        {
            _names[name] = null;
            row.OnRefused(() => _names[name] = other);
        }
    }

    /// <summary>The id made from a text: with a hash if the slug does not distinguish names, otherwise transliterated.</summary>
    private string IdOf(string text)
    {
        // Ids of all kinds have the same form.
        var unique = EntityId<Place>.FromName(text).Value;
        if (!isReadable || _ids.ContainsKey(unique))
        {
            return unique;
        }

        if (!_readable.TryGetValue(unique, out var id))
        {
            id = ReadableId.Numbered(ReadableId.Of(text), taken => _ids.ContainsKey(taken) || _given.Contains(taken));
            _readable.Add(unique, id);
            _given.Add(id);
        }

        return id;
    }

    private static TextPattern? Identity(EntityPattern pattern) => pattern.Id ?? pattern.Name;

    private string Blank(TextPattern identity, string part, RowContext row, string path)
    {
        row.Refuse(path, identity.Columns.Where(column => row.Cells.Cell(column).Length == 0), BlankKey.Message(what, part));
        return "";
    }

    private string Ambiguous(string value, RowContext row, string path, IEnumerable<int> columns)
    {
        row.Refuse(path, columns, $"'{Shown.Text(value)}' is the name of several entries of {list}; it must be the id of one of them.");
        return "";
    }

    private string Unknown(string value, RowContext row, string path, IEnumerable<int> columns)
    {
        var ids = _ids.Keys.Order(StringComparer.Ordinal).Take(ShownNames).ToList();
        var more = _ids.Count > ids.Count ? Invariant($" and {_ids.Count - ids.Count} more") : "";
        row.Refuse(
            path,
            columns,
            $"'{Shown.Text(value)}' is an unknown {what}; it must be an id or a name of {list}: "
                + $"{(ids.Count == 0 ? "there are none" : string.Join(", ", ids))}{more}.");
        return "";
    }

    private static string Described(string kind, IReadOnlyList<string> parents) =>
        $"{(kind.Length == 0 ? "of no kind" : kind)} within {(parents.Count == 0 ? "nothing" : string.Join(", ", parents))}";
}
