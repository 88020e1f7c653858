using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Reads valid attributions; rejects all others.</summary>
internal static class AttributionReader
{
    private const int MostSteps = 32;

    /// <summary>The attribution that a list is, which is known to be JSON.</summary>
    public static bool TryRead(ReadOnlySpan<byte> list, ClaimCaches caches, [NotNullWhen(true)] out Attribution? attribution)
    {
        attribution = null;
        try
        {
            var json = new Utf8JsonReader(list);
            json.Read();
            attribution = Attribution(ref json, caches, depth: 1);
        }
        catch (InvalidOperationException)
        {
            // A text is invalid Unicode.
        }

        return attribution is not null;
    }

    private static Attribution? Attribution(ref Utf8JsonReader json, ClaimCaches caches, int depth)
    {
        if (json.TokenType != JsonTokenType.StartArray || depth > ConflictModel.Attribution.MaxDepth)
        {
            return null;
        }

        var steps = new List<AttributionStep>(1);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var step = json.TokenType == JsonTokenType.StartObject ? Step(ref json, caches, depth)
                : TryGetSource(ref json, caches, out var source) ? new() { Source = source }
                : null;
            if (step is null || steps.Count == MostSteps || steps.Exists(other => other.Source == step.Source))
            {
                return null;
            }

            steps.Add(step);
        }

        return ConflictModel.Attribution.To(steps.ToArray());
    }

    private static AttributionStep? Step(ref Utf8JsonReader json, ClaimCaches caches, int depth)
    {
        var source = default(EntityId<Source>);
        var verb = AttributionVerb.Says;
        var date = default(UncertainDate);
        var cites = ConflictModel.Attribution.None;
        var members = new PermittedMembers(AttributionJson.StepTable);
        while (members.Next(ref json) is { } member)
        {
            var isRead = member switch
            {
                "source" => TryGetSource(ref json, caches, out source),
                "verb" => json.TryGetWord(out verb),
                "date" => TryGetDate(ref json, caches, out date),
                "cites" => (cites = Attribution(ref json, caches, depth + 1)) is not null,
                _ => false,
            };
            if (!isRead)
            {
                return null;
            }
        }

        return !members.AreComplete ? null : new() { Source = source, Verb = verb, Date = date, Cites = cites! };
    }

    private static bool TryGetSource(ref Utf8JsonReader json, ClaimCaches caches, out EntityId<Source> source)
    {
        source = default;
        return json.TryGetUtf8(out var utf8) && caches.Sources.TryGet(utf8, out source, out _);
    }

    private static bool TryGetDate(ref Utf8JsonReader json, ClaimCaches caches, out UncertainDate? date)
    {
        date = json.TryGetUtf8(out var utf8)
            ? caches.Dates.Of(utf8, static utf8 => UncertainDate.TryParse(Encoding.UTF8.GetString(utf8), out var read) ? read : null)
            : null;
        return date is not null;
    }
}
