using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>
/// Reads a claim that is all right in one pass, without a draft. Of everything else, whether it is a fault, an id that names nothing or only rare, it makes nothing: that is for the reader of drafts, which alone says what is wrong and where.
/// </summary>
internal sealed partial class ClaimLineReader(ClaimCaches caches)
{
    private const int LongestKey = 128;
    private const int MostSteps = 32;

    // Where so many scopes in a row were not met before, none is looked for any more.
    private const int MostNewScopes = 100;

    private int _newScopes;

    /// <summary>The claim of a line; null where it takes the reader of drafts to read it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="keys">The keys of the claim.</param>
    public Claim? Read(ReadOnlySpan<byte> line, out ClaimKeys keys)
    {
        keys = ClaimKeys.Unknown;
        try
        {
            var json = new Utf8JsonReader(line);
            json.Read();
            if (json.TokenType != JsonTokenType.StartObject || Claim(ref json, line, out var found) is not { } claim || json.Read())
            {
                return null;
            }

            keys = found;
            return claim;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // It is no JSON, or a text is no Unicode.
            return null;
        }
    }

    private Claim? Claim(ref Utf8JsonReader json, ReadOnlySpan<byte> line, out ClaimKeys keys)
    {
        keys = ClaimKeys.Unknown;
        string? id = null, quote = null, language = null, locator = null, corrects = null, note = null;
        var report = default(EntityId<Report>);
        var (stance, standing) = (Stance.Affirms, Standing.Current);
        var likelihood = default(Likelihood?);
        var credibility = default(AdmiraltyCredibility?);
        var (attribution, attributionKey) = (ConflictModel.Attribution.None, ClaimKeys.None);
        var (scope, scopeKey, periodKey) = (default(Scope), ClaimKeys.None, ClaimKeys.None);
        var reportKey = ClaimKeys.None;
        ReadOnlySpan<byte> figure = default, unit = default;
        var members = new PermittedMembers(ClaimJson.ClaimTable);
        while (members.Next(ref json) is { } member)
        {
            var isRead = member switch
            {
                "id" => TryGetSlug(ref json, out id),
                "report" => TryGetId(ref json, caches.Reports, out report, out reportKey),
                "attribution" => TryGetAttribution(ref json, line, out attribution, out attributionKey),
                "stance" => TryGetWord(ref json, out stance),
                "likelihood" => TryGetWord(ref json, out likelihood),
                "credibility" => TryGetCredibility(ref json, out credibility),
                "scope" => TryGetScope(ref json, line, out scope, out scopeKey, out periodKey),
                "figure" => TryGetUtf8(ref json, out figure),
                "unit" => TryGetUtf8(ref json, out unit),
                "quote" => TryGetText(ref json, out quote),
                "language" => TryGetLanguage(ref json, out language),
                "locator" => TryGetText(ref json, out locator),
                "standing" => TryGetWord(ref json, out standing),
                "corrects" => TryGetSlug(ref json, out corrects),
                _ => TryGetText(ref json, out note),
            };
            if (!isRead)
            {
                return null;
            }
        }

        if (!members.AreComplete || !TryGetQuantity(figure, unit, out var quantity, out var unitKey))
        {
            return null;
        }

        keys = new(scopeKey, reportKey, unitKey, periodKey, attributionKey);
        return new()
        {
            Id = EntityId<Claim>.OfChecked(id!),
            Report = report,
            Attribution = attribution,
            Stance = stance,
            Likelihood = likelihood,
            Credibility = credibility,
            Scope = scope!,
            Quantity = quantity,
            Quote = quote,
            Language = language,
            Locator = locator,
            Standing = standing,
            Corrects = corrects is null ? null : EntityId<Claim>.OfChecked(corrects),
            Note = note,
        };
    }

    private bool TryGetScope(ref Utf8JsonReader json, ReadOnlySpan<byte> line, [NotNullWhen(true)] out Scope? scope, out int number, out int period)
    {
        (scope, number, period) = (null, ClaimKeys.None, ClaimKeys.None);
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        if (_newScopes == MostNewScopes)
        {
            scope = Scope(ref json, out number, out period);
            return scope is not null;
        }

        var raw = line[(int)json.TokenStartIndex..];
        raw = raw[..(raw.IndexOf((byte)'}') + 1)];
        if (caches.Scopes.Find(raw, out var key) is { } known)
        {
            _newScopes = 0;
            (scope, number, period) = known;
            json.Skip();
            return true;
        }

        _newScopes++;
        scope = Scope(ref json, out number, out period);
        if (scope is not null && json.BytesConsumed == EndOf(line, raw))
        {
            caches.Scopes.Offer(raw, key, new(scope, number, period));
        }

        return scope is not null;
    }

    private Scope? Scope(ref Utf8JsonReader json, out int number, out int periodKey)
    {
        (number, periodKey) = (ClaimKeys.None, ClaimKeys.None);
        var (measure, measureKey) = (default(EntityId<Measure>), ClaimKeys.None);
        var (categoryKey, actorKey, counterpartyKey, placeKey, eventKey) = (ScopeKey.Unspecified, ScopeKey.Unspecified, ScopeKey.Unspecified, ScopeKey.Unspecified, ScopeKey.Unspecified);
        var category = default(Coordinate<Category>);
        Coordinate<Actor> actor = default, counterparty = default;
        var place = default(Coordinate<Place>);
        var conflictEvent = default(Coordinate<ConflictEvent>);
        var period = default(UncertainPeriod);
        var mode = Mode.Actual;
        var members = new PermittedMembers(ClaimJson.ScopeTable);
        while (members.Next(ref json) is { } member)
        {
            var isRead = member switch
            {
                "measure" => TryGetId(ref json, caches.Measures, out measure, out measureKey),
                "category" => TryGetCoordinate(ref json, caches.Categories, out category, out categoryKey),
                "actor" => TryGetCoordinate(ref json, caches.Actors, out actor, out actorKey),
                "counterparty" => TryGetCoordinate(ref json, caches.Actors, out counterparty, out counterpartyKey),
                "place" => TryGetCoordinate(ref json, caches.Places, out place, out placeKey),
                "event" => TryGetCoordinate(ref json, caches.Events, out conflictEvent, out eventKey),
                "period" => TryGetUtf8(ref json, out var text) && (period = caches.PeriodOf(text, out periodKey)) is not null,
                _ => TryGetWord(ref json, out mode),
            };
            if (!isRead)
            {
                return null;
            }
        }

        if (!members.AreComplete)
        {
            return null;
        }

        number = caches.NumberOf(new ScopeKey(measureKey, categoryKey, actorKey, counterpartyKey, placeKey, eventKey, mode));
        return new()
        {
            Measure = measure,
            Category = category,
            Actor = actor,
            Counterparty = counterparty,
            Place = place,
            Event = conflictEvent,
            Period = period,
            Mode = mode,
        };
    }

    private bool TryGetAttribution(ref Utf8JsonReader json, ReadOnlySpan<byte> line, out Attribution attribution, out int number)
    {
        (attribution, number) = (ConflictModel.Attribution.None, ClaimKeys.None);
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        var raw = ListAt(line[(int)json.TokenStartIndex..]);
        if (caches.Attributions.Find(raw, out var key, out number) is { } known)
        {
            attribution = known;
            json.Skip();
            return true;
        }

        if (Attribution(ref json, depth: 1) is not { } read)
        {
            return false;
        }

        (attribution, number) = (read, caches.NumberOf(read));
        if (json.BytesConsumed == EndOf(line, raw))
        {
            caches.Attributions.Offer(raw, key, read, number);
        }

        return true;
    }

    private Attribution? Attribution(ref Utf8JsonReader json, int depth)
    {
        if (json.TokenType != JsonTokenType.StartArray || depth > ConflictModel.Attribution.MaxDepth)
        {
            return null;
        }

        var steps = new List<AttributionStep>(1);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var step = json.TokenType == JsonTokenType.StartObject ? Step(ref json, depth)
                : TryGetId(ref json, caches.Sources, out var source, out _) ? new() { Source = source }
                : null;
            if (step is null || steps.Count == MostSteps || steps.Exists(other => other.Source == step.Source))
            {
                return null;
            }

            steps.Add(step);
        }

        return ConflictModel.Attribution.To(steps.ToArray());
    }

    private AttributionStep? Step(ref Utf8JsonReader json, int depth)
    {
        var source = default(EntityId<Source>);
        var verb = AttributionVerb.Says;
        var date = default(UncertainDate);
        var cites = ConflictModel.Attribution.None;
        var members = new PermittedMembers(ClaimJson.StepTable);
        while (members.Next(ref json) is { } member)
        {
            var isRead = member switch
            {
                "source" => TryGetId(ref json, caches.Sources, out source, out _),
                "verb" => TryGetWord(ref json, out verb),
                "date" => TryGetDate(ref json, out date),
                _ => (cites = Attribution(ref json, depth + 1)) is not null,
            };
            if (!isRead)
            {
                return null;
            }
        }

        return !members.AreComplete ? null : new() { Source = source, Verb = verb, Date = date, Cites = cites! };
    }

    /// <summary>The list that a text starts with, if no text in it has brackets; else what is no whole list, and so no known one.</summary>
    private static ReadOnlySpan<byte> ListAt(ReadOnlySpan<byte> text)
    {
        var depth = 0;
        var end = 0;
        do
        {
            var next = text[end..].IndexOfAny((byte)'[', (byte)']');
            if (next < 0)
            {
                return default;
            }

            depth += text[end + next] == '[' ? 1 : -1;
            end += next + 1;
        }
        while (depth > 0);

        return text[..end];
    }

    /// <summary>Where a part of a line ends in it.</summary>
    private static long EndOf(ReadOnlySpan<byte> line, ReadOnlySpan<byte> part)
    {
        line.Overlaps(part, out var start);
        return start + part.Length;
    }
}
