namespace ConflictModel.Reading;

/// <summary>The names of a dataset's actors, places and sources, as they are found in a text. A long name may have another ending, as inflected languages need it.</summary>
internal sealed class KnownNames
{
    private const int MinStem = 5;

    private readonly Lexicon? _lexicon;

    private KnownNames(Lexicon? lexicon) => _lexicon = lexicon;

    public static KnownNames Of(ConflictDataset? dataset)
    {
        if (dataset is null)
        {
            return new(null);
        }

        var builder = new Lexicon.Builder();
        foreach (var place in dataset.Places)
        {
            Add(builder, place.Names, entry => entry.Place = place.Id.ToString());
        }

        foreach (var actor in dataset.Actors)
        {
            Add(builder, actor.Names, entry => entry.Actor = actor.Id.ToString());
        }

        foreach (var source in dataset.Sources)
        {
            var names = source.Names.Count > 0 || source.Actor is null || !dataset.Actors.TryGet(source.Actor.Value, out var actor) ? source.Names : actor.Names;
            Add(builder, names, entry => entry.Source = source.Id.ToString());
        }

        return new(builder.Build());
    }

    /// <summary>The longest name at a position.</summary>
    public Entry? At(string text, int start, out int end)
    {
        end = start;
        return _lexicon?.Longest(text, start, text.Length, loose: false, out end);
    }

    private static void Add(Lexicon.Builder builder, LocalizedNames names, Action<Entry> set)
    {
        foreach (var name in names)
        {
            set(builder.At(name.Text));
            var stem = name.Text.TrimEnd('a', 'e', 'i', 'o', 'u', 'y', 'а', 'я', 'о', 'е', 'ь', 'и', 'й', 'у', 'ю', 'ы');
            if (stem.Length >= MinStem)
            {
                set(builder.At(stem + "*"));
            }
        }
    }
}
