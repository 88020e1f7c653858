using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Claims in JSON.</summary>
internal static class ClaimJson
{
    public static readonly RecordTable<ClaimParts, Claim> Table = new(
        "a claim",
        new("id", parts => ref parts.Id, claim => claim.Id.Value, isRequired: true),
        new("report", parts => ref parts.Report, claim => claim.Report.Value, isRequired: true),
        new(
            "attribution",
            (ref json, path, parts) => parts.Attribution = AttributionJson.Read(ref json, path),
            (json, name, claim) => AttributionJson.Write(json, name, claim.Attribution)),
        new("stance", parts => ref parts.Stance, claim => claim.Stance == Stance.Affirms ? null : Words<Stance>.Of(claim.Stance)),
        new(
            "likelihood",
            parts => ref parts.Likelihood,
            claim => claim.Likelihood is { } likelihood ? Words<Likelihood>.Of(likelihood) : null),
        new("credibility", parts => ref parts.Credibility, claim => claim.Credibility?.Code().ToString()),
        new("scope", (ref json, path, parts) => ScopeJson.Read(ref json, path, parts.Scope), WriteScope, isRequired: true),
        QuantityJson.Figure.In<Claim>(claim => claim.Quantity),
        QuantityJson.Unit.In<Claim>(claim => claim.Quantity),
        new("basis", parts => ref parts.Basis, claim => claim.Basis == CountBasis.Unstated ? null : Words<CountBasis>.Of(claim.Basis)),
        new("quote", (ref json, path, parts) => parts.Quote = json.Text(path), WriteQuote),
        new("language", parts => ref parts.Language, claim => claim.Language),
        new("locator", parts => ref parts.Locator, claim => claim.Locator),
        new(
            "standing",
            parts => ref parts.Standing,
            claim => claim.Standing == Standing.Current ? null : Words<Standing>.Of(claim.Standing)),
        new("corrects", parts => ref parts.Corrects, claim => claim.Corrects?.Value),
        new("note", parts => ref parts.Note, claim => claim.Note));

    public static ClaimDraft Read(ref DraftJsonReader json)
    {
        var location = json.Here();
        var parts = Table.Read(ref json, new());
        return new()
        {
            Location = location,
            Id = parts.Id,
            Note = parts.Note,
            Report = parts.Report,
            Attribution = parts.Attribution,
            Stance = parts.Stance,
            Likelihood = parts.Likelihood,
            Credibility = parts.Credibility,
            Measure = parts.Scope.Measure,
            Axes = parts.Scope.Axes,
            Period = parts.Scope.Period,
            Mode = parts.Scope.Mode,
            Figure = parts.Figure,
            Unit = parts.Unit,
            Basis = parts.Basis,
            Quote = parts.Quote,
            Language = parts.Language,
            Locator = parts.Locator,
            Standing = parts.Standing,
            Corrects = parts.Corrects,
        };
    }

    private static void WriteScope(Utf8JsonWriter json, string name, Claim claim)
    {
        var (scope, period) = claim.ScopeApart;
        ScopeJson.Table.Write(json, name, new(scope, period));
    }

    private static void WriteQuote(Utf8JsonWriter json, string name, Claim claim)
    {
        var quote = claim.KeptQuote;
        if (quote.Utf8.IsEmpty)
        {
            json.WriteOptional(name, quote.Value);
        }
        else
        {
            json.WriteString(name, quote.Utf8);
        }
    }
}

/// <summary>The values that were read of a claim.</summary>
internal sealed class ClaimParts
{
    public DraftValue Id;
    public DraftValue Report;
    public EquatableList<AttributionStepDraft> Attribution = [];
    public DraftValue Stance;
    public DraftValue Likelihood;
    public DraftValue Credibility;
    public DraftValue Figure;
    public DraftValue Unit;
    public DraftValue Basis;
    public DraftValue Quote;
    public DraftValue Language;
    public DraftValue Locator;
    public DraftValue Standing;
    public DraftValue Corrects;
    public DraftValue Note;

    public ScopeParts Scope { get; } = new();
}
