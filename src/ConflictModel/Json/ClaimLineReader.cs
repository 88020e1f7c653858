using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>
/// Reads a claim that is all right in one pass, without a draft. Of everything else, whether it is a fault, an id that names nothing or only rare, it makes nothing: that is for the reader of drafts, which alone says what is wrong and where.
/// </summary>
internal sealed class ClaimLineReader(ClaimCaches caches)
{
    private const int LongestKey = 128;
    private const int MostSteps = 32;

    // Where so many scopes in a row were not met before, none is looked for any more.
    private const int MostNewScopes = 100;

    private int _newScopes;

    /// <summary>The claim of a line; null where it takes the reader of drafts to read it.</summary>
    public Claim? Read(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            json.Read();
            return json.TokenType == JsonTokenType.StartObject && Claim(ref json, line) is { } claim && !json.Read() ? claim : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // It is no JSON, or a text is no Unicode.
            return null;
        }
    }

    private Claim? Claim(ref Utf8JsonReader json, ReadOnlySpan<byte> line)
    {
        string? id = null, quote = null, language = null, locator = null, corrects = null, note = null;
        var report = default(EntityId<Report>);
        var (stance, standing) = (Stance.Affirms, Standing.Current);
        var likelihood = default(Likelihood?);
        var credibility = default(AdmiraltyCredibility?);
        var attribution = ConflictModel.Attribution.None;
        var scope = default(Scope);
        ReadOnlySpan<byte> figure = default, unit = default;
        var members = new Members(ClaimJson.ClaimTable);
        while (members.Next(ref json) is { } member)
        {
            var isRead = member switch
            {
                "id" => TryGetSlug(ref json, out id),
                "report" => TryGetId(ref json, caches.Reports, out report),
                "attribution" => TryGetAttribution(ref json, line, out attribution),
                "stance" => TryGetWord(ref json, out stance),
                "likelihood" => TryGetWord(ref json, out likelihood),
                "credibility" => TryGetCredibility(ref json, out credibility),
                "scope" => TryGetScope(ref json, line, out scope),
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

        return !members.AreComplete || !TryGetQuantity(figure, unit, out var quantity) ? null : new()
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

    private bool TryGetScope(ref Utf8JsonReader json, ReadOnlySpan<byte> line, [NotNullWhen(true)] out Scope? scope)
    {
        scope = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        if (_newScopes == MostNewScopes)
        {
            scope = Scope(ref json);
            return scope is not null;
        }

        var raw = line[(int)json.TokenStartIndex..];
        raw = raw[..(raw.IndexOf((byte)'}') + 1)];
        scope = caches.Scopes.Find(raw, out var key);
        if (scope is not null)
        {
            _newScopes = 0;
            json.Skip();
            return true;
        }

        _newScopes++;
        scope = Scope(ref json);
        if (scope is not null && json.BytesConsumed == EndOf(line, raw))
        {
            caches.Scopes.Offer(raw, key, scope);
        }

        return scope is not null;
    }

    private Scope? Scope(ref Utf8JsonReader json)
    {
        var measure = default(EntityId<Measure>);
        var category = default(Coordinate<Category>);
        Coordinate<Actor> actor = default, counterparty = default;
        var place = default(Coordinate<Place>);
        var conflictEvent = default(Coordinate<ConflictEvent>);
        var period = default(UncertainPeriod);
        var mode = Mode.Actual;
        var members = new Members(ClaimJson.ScopeTable);
        while (members.Next(ref json) is { } member)
        {
            var isRead = member switch
            {
                "measure" => TryGetId(ref json, caches.Measures, out measure),
                "category" => TryGetCoordinate(ref json, caches.Categories, out category),
                "actor" => TryGetCoordinate(ref json, caches.Actors, out actor),
                "counterparty" => TryGetCoordinate(ref json, caches.Actors, out counterparty),
                "place" => TryGetCoordinate(ref json, caches.Places, out place),
                "event" => TryGetCoordinate(ref json, caches.Events, out conflictEvent),
                "period" => TryGetPeriod(ref json, out period),
                _ => TryGetWord(ref json, out mode),
            };
            if (!isRead)
            {
                return null;
            }
        }

        return !members.AreComplete ? null : new()
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

    private bool TryGetAttribution(ref Utf8JsonReader json, ReadOnlySpan<byte> line, out Attribution attribution)
    {
        attribution = ConflictModel.Attribution.None;
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        var raw = ListAt(line[(int)json.TokenStartIndex..]);
        if (caches.Attributions.Find(raw, out var key) is { } known)
        {
            attribution = known;
            json.Skip();
            return true;
        }

        if (Attribution(ref json, depth: 1) is not { } read)
        {
            return false;
        }

        attribution = read;
        if (json.BytesConsumed == EndOf(line, raw))
        {
            caches.Attributions.Offer(raw, key, read);
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
                : TryGetId(ref json, caches.Sources, out var source) ? new() { Source = source }
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
        var members = new Members(ClaimJson.StepTable);
        while (members.Next(ref json) is { } member)
        {
            var isRead = member switch
            {
                "source" => TryGetId(ref json, caches.Sources, out source),
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

    private bool TryGetQuantity(ReadOnlySpan<byte> figure, ReadOnlySpan<byte> unit, [NotNullWhen(true)] out Quantity? quantity)
    {
        quantity = null;
        if (figure.Length + unit.Length >= LongestKey)
        {
            return false;
        }

        Span<byte> buffer = stackalloc byte[LongestKey];
        figure.CopyTo(buffer);
        buffer[figure.Length] = 1;
        unit.CopyTo(buffer[(figure.Length + 1)..]);
        var both = buffer[..(figure.Length + 1 + unit.Length)];
        quantity = caches.Quantities.Find(both, out var key);
        if (quantity is not null)
        {
            return true;
        }

        var said = figure.IsEmpty ? Figure.Unquantified : Figure.TryParse(Encoding.UTF8.GetString(figure), out var parsed) ? parsed : null;
        if (said is null || !caches.Units.TryGet(unit, out var id))
        {
            return false;
        }

        quantity = new() { Figure = said, Unit = id };
        caches.Quantities.Offer(both, key, quantity);
        return true;
    }

    private static bool TryGetCoordinate<T>(ref Utf8JsonReader json, IdCache<T> ids, out Coordinate<T> coordinate)
    {
        coordinate = Coordinate<T>.Any;
        if (!TryGetUtf8(ref json, out var utf8))
        {
            return false;
        }

        if (utf8.SequenceEqual("any"u8))
        {
            return true;
        }

        var isId = ids.TryGet(utf8, out var id);
        coordinate = isId ? id : Coordinate<T>.Unspecified;
        return isId;
    }

    private static bool TryGetId<T>(ref Utf8JsonReader json, IdCache<T> ids, out EntityId<T> id)
    {
        id = default;
        return TryGetUtf8(ref json, out var utf8) && ids.TryGet(utf8, out id);
    }

    private bool TryGetLanguage(ref Utf8JsonReader json, out string? language)
    {
        language = TryGetUtf8(ref json, out var utf8) ? caches.Languages.Of(utf8, static utf8 => Encoding.UTF8.GetString(utf8) is var tag && LanguageTag.Check(tag) is null ? tag : null) : null;
        return language is not null;
    }

    private bool TryGetPeriod(ref Utf8JsonReader json, out UncertainPeriod? period)
    {
        period = TryGetUtf8(ref json, out var utf8) ? caches.Periods.Of(utf8, static utf8 => UncertainPeriod.TryParse(Encoding.UTF8.GetString(utf8), out var read) ? read : null) : null;
        return period is not null;
    }

    private bool TryGetDate(ref Utf8JsonReader json, out UncertainDate? date)
    {
        date = TryGetUtf8(ref json, out var utf8) ? caches.Dates.Of(utf8, static utf8 => UncertainDate.TryParse(Encoding.UTF8.GetString(utf8), out var read) ? read : null) : null;
        return date is not null;
    }

    // Of a claim: no two are the same.
    private static bool TryGetSlug(ref Utf8JsonReader json, out string? slug)
    {
        slug = TryGetUtf8(ref json, out var utf8) ? IdCache<Claim>.Slugged(utf8) : null;
        return slug is not null;
    }

    private static bool TryGetWord<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(ref Utf8JsonReader json, out T word)
        where T : struct, Enum
    {
        word = default;
        return json.TokenType == JsonTokenType.String && Words<T>.TryParse(json.GetString()!, out word);
    }

    private static bool TryGetWord<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(ref Utf8JsonReader json, out T? word)
        where T : struct, Enum
    {
        var isWord = TryGetWord(ref json, out T read);
        word = read;
        return isWord;
    }

    private static bool TryGetCredibility(ref Utf8JsonReader json, out AdmiraltyCredibility? credibility)
    {
        credibility = TryGetUtf8(ref json, out var utf8) && utf8.Length == 1 ? AdmiraltyCodes.CredibilityOf((char)utf8[0]) : null;
        return credibility is not null;
    }

    private static bool TryGetText(ref Utf8JsonReader json, out string? text)
    {
        text = json.TokenType == JsonTokenType.String ? json.GetString() : null;
        return !string.IsNullOrWhiteSpace(text);
    }

    /// <summary>The text at hand as it stands in the file, where it needs no reading: no escapes.</summary>
    private static bool TryGetUtf8(scoped ref Utf8JsonReader json, out ReadOnlySpan<byte> utf8)
    {
        var isPlain = json.TokenType == JsonTokenType.String && !json.ValueIsEscaped && json.ValueSpan.Length > 0;
        utf8 = isPlain ? json.ValueSpan : default;
        return isPlain;
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

    /// <summary>Walks the members of an object, each at most once; they are looked for in the order in which they are written.</summary>
    private ref struct Members(MemberTable table)
    {
        private ulong _seen;
        private int _last = -1;
        private bool _isWhole;

        /// <summary>Whether the object was read to its end, and has every member that it cannot be without.</summary>
        public readonly bool AreComplete => _isWhole && (table.Required & ~_seen) == 0;

        /// <summary>Moves to the value of the next member; null at the end, and where a name is unknown or stands twice.</summary>
        public string? Next(ref Utf8JsonReader json)
        {
            json.Read();
            if (json.TokenType == JsonTokenType.EndObject)
            {
                _isWhole = true;
                return null;
            }

            _last = table.IndexOf(ref json, _last + 1);
            var bit = _last < 0 ? 0 : 1UL << _last;
            if (bit == 0 || (_seen & bit) != 0)
            {
                return null;
            }

            _seen |= bit;
            json.Read();
            return table.Names[_last];
        }
    }
}
