namespace ConflictModel.Reading;

/// <summary>
/// The names of a dataset's actors, places and sources, and of its own categories and measures, for finding them in a text. A name may have
/// inflectional endings; names of actors also adjective endings ("nordkoreanische"). A person can be a source, but not the actor whose
/// soldiers are counted.
/// </summary>
internal sealed class KnownNames
{
    private const int MinStem = 4;

    /// <summary>Endings of cases in German, Slavic and Romance languages.</summary>
    private static readonly string[] Endings =
    [
        "s", "es", "n", "en", "a", "u", "e", "y", "i", "ie", "em", "om", "ou", "ów", "ach", "а", "у", "і", "и", "ю", "е", "ы", "ї", "я",
            "ом", "ой", "ою", "ей", "єю", "ів", "ов", "ах", "ях", "ії", "ии",
    ];

    private static readonly string[] FirstEndings = ["s", "es", "n", "en", "e", "er", "em"];

    private readonly Lexicon? _lexicon;

    private readonly HashSet<string> _unspecific;

    private KnownNames(Lexicon? lexicon, HashSet<string> unspecific) => (_lexicon, _unspecific) = (lexicon, unspecific);

    public static KnownNames Of(ConflictDataset? dataset)
    {
        if (dataset is null)
        {
            return new(null, []);
        }

        var builder = new Lexicon.Builder();
        foreach (var place in dataset.Places)
        {
            Add(builder, place.Names, entry => entry.Place = place.Id.ToString(), isOpen: false);
        }

        foreach (var actor in dataset.Actors.Where(actor => actor.Kind != ActorKind.Person))
        {
            Add(builder, actor.Names, entry => entry.Actor = actor.Id.ToString(), isOpen: true);
        }

        foreach (var source in dataset.Sources)
        {
            var names = source.Names.Count > 0 || source.Actor is null || !dataset.Actors.TryGet(source.Actor.Value, out var actor)
                ? source.Names : actor.Names;
            Add(builder, names, entry => entry.Source = source.Id.ToString(), isOpen: true);
        }

        foreach (var category in dataset.Contents.Categories)
        {
            Add(builder, category.Names, entry => entry.Category = category.Id.ToString(), isOpen: false);
        }

        foreach (var measure in dataset.Contents.Measures)
        {
            Add(builder, measure.Names, entry => entry.Measure = measure.Id.ToString(), isOpen: false);
        }

        return new(builder.Build(), [.. dataset.Sources.Where(source => source.IsUnspecific).Select(source => source.Id.ToString())]);
    }

    /// <summary>Whether a source is unspecific, so that it applies to its own sentence only.</summary>
    public bool IsUnspecific(string? source) => source is not null && _unspecific.Contains(source);

    /// <summary>The longest name at a position.</summary>
    public Entry? At(string text, int start, bool loose, out int end)
    {
        end = start;
        return _lexicon?.Longest(text, start, text.Length, loose, out end);
    }

    private static void Add(Lexicon.Builder builder, LocalizedNames names, Action<Entry> set, bool isOpen)
    {
        foreach (var name in names.Select(name => name.Text))
        {
            set(builder.At(name));
            var stem = name.TrimEnd('a', 'e', 'i', 'o', 'u', 'y', 'а', 'я', 'о', 'е', 'ь', 'и', 'й', 'у', 'ю', 'ы');
            if (stem.Length < MinStem)
            {
                continue;
            }

            if (isOpen)
            {
                set(builder.At(stem + "*"));
            }

            foreach (var ending in Endings)
            {
                set(builder.At(stem + ending));
            }

            if (name.IndexOf(' ', StringComparison.Ordinal) is > 3 and var space)
            {
                var first = name[..space];
                var isInflected = first.EndsWith("er", StringComparison.Ordinal) || first.EndsWith("es", StringComparison.Ordinal);
                var bare = isInflected ? first[..^2] : first;
                foreach (var ending in FirstEndings)
                {
                    set(builder.At(bare + ending + stem[Math.Min(space, stem.Length)..] + (isOpen ? "*" : "")));
                }
            }
        }
    }
}
