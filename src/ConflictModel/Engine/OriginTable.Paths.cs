using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <content>The paths of attributions, from the reports to their origins.</content>
internal sealed partial class OriginTable
{
    private int RootOf(int source)
    {
        while (_tables.Sources[source].SpeaksFor is { } next)
        {
            source = _tables.Sources.KeyOf(next);
        }

        return source;
    }

    private bool IsUnspecific(int source) => _tables.Sources[source].IsUnspecific || _tables.Sources[_roots[source]].IsUnspecific;

    private ReportVoice Voice(int report)
    {
        var publisher = _tables.Reports[report].Publisher is { } id ? _tables.Sources.KeyOf(id) : -1;
        return new()
        {
            Key = report,
            Publisher = publisher < 0 ? -1 : _roots[publisher],
            AsRelay = publisher < 0 ? default : VoiceOf(publisher, isRelay: true),
            OwnWords = publisher < 0
                ? Paths([], [], [])
                : Paths([_roots[publisher]], [], [VoiceOf(publisher, isRelay: false)], IsUnspecific(publisher)),
        };
    }

    /// <summary>The paths of an attribution.</summary>
    public AttributionPaths Find(Attribution attribution)
    {
        var (ends, steps) = (0, 0);
        Count(attribution);
        var origins = new int[ends];
        var relays = steps == ends ? [] : new int[steps - ends];
        var voices = new OriginVoice[steps];
        var isUnspecific = false;
        Walk(attribution);
        return Paths(Sorted(origins), Sorted(relays), voices, isUnspecific);

        void Count(Attribution attribution)
        {
            foreach (var step in attribution.Steps.AsSpan())
            {
                steps++;
                ends += step.Cites.IsEmpty ? 1 : 0;
                Count(step.Cites);
            }
        }

        // Fills the lists from the end.
        void Walk(Attribution attribution)
        {
            foreach (var step in attribution.Steps.AsSpan())
            {
                var source = _tables.Sources.KeyOf(step.Source);
                var isEnd = step.Cites.IsEmpty;
                voices[--steps] = VoiceOf(source, isRelay: !isEnd);
                if (isEnd)
                {
                    origins[--ends] = _roots[source];
                    isUnspecific |= IsUnspecific(source);
                }
                else
                {
                    relays[steps - ends] = _roots[source];
                    Walk(step.Cites);
                }
            }
        }
    }

    private AttributionPaths Paths(int[] origins, int[] relays, OriginVoice[] voices, bool isUnspecific = false) => new()
    {
        Origins = origins,
        Relays = relays,
        Sides = _sides.Of(origins),
        Voices = voices,
        IsUnspecific = isUnspecific,
        Number = isUnspecific || origins.Length == 0 ? -1 : origins.Length == 1 ? origins[0] : NumberOf(origins),
        Actors = _keys.Actors,
    };

    private int NumberOf(int[] origins)
    {
        var key = string.Join(' ', origins);
        lock (_lock)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out var exists);
            return exists ? number : number = _roots.Length + _numbers.Count;
        }
    }

    /// <summary>The keys in ascending order, each once.</summary>
    private static int[] Sorted(int[] keys)
    {
        Array.Sort(keys);
        return keys.Length > 1 ? [.. keys.Distinct()] : keys;
    }

    private OriginVoice VoiceOf(int source, bool isRelay) =>
        new(ActorOf(source), IsUnspecific(source), isRelay);

    // The actor of a source, or of the first along the line of those whose voice it is.
    private int ActorOf(int source)
    {
        while (_tables.Sources[source].Actor is null && _tables.Sources[source].SpeaksFor is { } next)
        {
            source = _tables.Sources.KeyOf(next);
        }

        return _tables.Sources[source].Actor is { } actor ? _tables.Actors.KeyOf(actor) : -1;
    }
}
