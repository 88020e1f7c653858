using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <content>Scanning: the positions of the values of a line.</content>
internal sealed partial class ClaimLineReader
{
    // After so many new scopes in a row, the cache is no longer used.
    private const int MostNewScopes = 100;

    // Of claims that stay together.
    private readonly KeptTexts? _quotes = caches.AreOfDataset ? new() : null;
    private int _newScopes;

    private bool TryScan(ReadOnlySpan<byte> block, Slice line, int index)
    {
        var text = line.Of(block);
        var json = new Utf8JsonReader(text);
        json.Read();
        return json.TokenType == JsonTokenType.StartObject && TryScan(ref json, text, line.Start, index) && !json.Read();
    }

    private bool TryScan(ref Utf8JsonReader json, ReadOnlySpan<byte> line, int start, int index)
    {
        ref var claim = ref _claims[index];
        var members = new PermittedMembers(ClaimJson.Table);
        while (members.Next(ref json) is { } member)
        {
            var isRead = member switch
            {
                "id" => TryGetSlug(ref json, out claim.Id),
                "report" => _reports.TryTake(ref json, start, index),
                "attribution" => TryTakeList(ref json, start, index),
                "stance" => json.TryGetWord(out claim.Stance),
                "likelihood" => json.TryGetWord(out claim.Likelihood),
                "credibility" => TryGetCredibility(ref json, out claim.Credibility),
                "scope" => TryScanScope(ref json, line, start, index),
                "figure" => json.TryGetSlice(start, out claim.FigureText),
                "unit" => json.TryGetSlice(start, out claim.UnitText),
                "basis" => json.TryGetWord(out claim.Basis),
                "quote" => TryGetQuote(ref json, out claim.Quote),
                "language" => TryGetLanguage(ref json, out claim.Language),
                "locator" => json.TryGetText(out claim.Locator),
                "standing" => json.TryGetWord(out claim.Standing),
                "corrects" => TryGetSlug(ref json, out claim.Corrects),
                "note" => json.TryGetText(out claim.Note),
                _ => false,
            };
            if (!isRead)
            {
                return false;
            }
        }

        return members.AreComplete;
    }

    private bool TryScanScope(ref Utf8JsonReader json, ReadOnlySpan<byte> line, int start, int index)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        ref var claim = ref _claims[index];
        if (_newScopes < MostNewScopes)
        {
            var text = line[(int)json.TokenStartIndex..];
            text = text[..(text.IndexOf((byte)'}') + 1)];
            claim.Known = caches.Scopes.Find(text, out claim.ScopeTextKey);
            if (claim.Known is not null)
            {
                _newScopes = 0;
                json.Skip();
                return true;
            }

            _newScopes++;
            claim.ScopeText = new(start + (int)json.TokenStartIndex, text.Length);
        }

        var members = new PermittedMembers(ScopeJson.Table);
        while (members.Next(ref json) is { } member)
        {
            var isRead = member switch
            {
                "measure" => _measures.TryTake(ref json, start, index),
                "period" => TryTakePeriod(ref json, start, index),
                "mode" => json.TryGetWord(out claim.Mode),
                _ => _axes[members.Position - ScopeJson.FirstAxis].TryTake(ref json, start, index),
            };
            if (!isRead)
            {
                return false;
            }
        }

        // A brace within a text: the slice is not the whole scope.
        claim.ScopeText = start + json.BytesConsumed == claim.ScopeText.Start + claim.ScopeText.Length ? claim.ScopeText : default;
        return members.AreComplete;
    }

    private bool TryTakePeriod(ref Utf8JsonReader json, int start, int index)
    {
        var isTaken = json.TryGetSlice(start, out var text);
        _periods[index] = text;
        return isTaken;
    }

    private bool TryTakeList(ref Utf8JsonReader json, int start, int index)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        var first = (int)json.TokenStartIndex;
        json.Skip();
        _attributions[index] = new(start + first, (int)json.BytesConsumed - first);
        return true;
    }

    private bool TryGetQuote(ref Utf8JsonReader json, out KeptText quote)
    {
        if (_quotes is not null)
        {
            return _quotes.TryAdd(ref json, out quote);
        }

        var isRead = json.TryGetText(out var text);
        quote = new(text);
        return isRead;
    }

    // Of a claim: no two are the same.
    private static bool TryGetSlug(ref Utf8JsonReader json, out string? slug)
    {
        slug = json.TryGetUtf8(out var utf8) ? IdCache.Slugged(utf8) : null;
        return slug is not null;
    }

    private bool TryGetLanguage(ref Utf8JsonReader json, out string? language)
    {
        language = json.TryGetUtf8(out var utf8)
            ? caches.Languages.Of(
                utf8, static utf8 => Encoding.UTF8.GetString(utf8) is var tag && LanguageTag.Check(tag) is null ? tag : null)
            : null;
        return language is not null;
    }

    private static bool TryGetCredibility(ref Utf8JsonReader json, out AdmiraltyCredibility? credibility)
    {
        credibility = json.TryGetUtf8(out var utf8) && utf8.Length == 1 ? AdmiraltyCodes.CredibilityOf((char)utf8[0]) : null;
        return credibility is not null;
    }
}
