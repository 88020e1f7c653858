using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Reads a reconciliation record. Unknown members are ignored, since later versions may have added them.</summary>
internal static class ReconciliationReader
{
    public static ReconciliationRecord Read(Stream stream)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            return Record(new(document.RootElement, "$"));
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The document is not JSON: {exception.Message}", exception);
        }
    }

    public static async Task<ReconciliationRecord> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(stream, default, cancellationToken).ConfigureAwait(false);
            return Record(new(document.RootElement, "$"));
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The document is no JSON: {exception.Message}", exception);
        }
    }

    public static ReconciliationRecord Record(ReadValue root)
    {
        var format = root["format"];
        return format.Text() != ReconciliationRecord.Format
            ? throw format.Wrong($"\"{ReconciliationRecord.Format}\"")
            : root.Made(() => new ReconciliationRecord
            {
                Title = root.Optional("title")?.Text(),
                HedgePolicy = root["hedgePolicy"].Text(),
                SimultaneityPolicy = root["simultaneityPolicy"].Text(),
                RevisionPolicy = root["revisionPolicy"].Text(),
                IndependenceLevel = root.Optional("independence")?.Word<IndependenceLevel>() ?? IndependenceLevel.Origin,
                Rules = root.List("rules", static item => item.Text()),
                Figures = root.List("figures", Figure),
                Faults = root.List("faults", static item => item.Text()),
            });
    }

    public static ReconciledFigure Figure(ReadValue json) => json.Made(() => new ReconciledFigure
    {
        Scope = Scope(json["scope"]),
        Stated = json.Optional("stated")?.Notation<UncertainDate>(),
        Dimension = json["dimension"].Id<Dimension>(),
        Range = json.Optional("range") is { } range ? EstimateJson.RangeOfKnown(range) : null,
        Best = json.Optional("best")?.Number(),
        Status = json.Optional("status")?.Text(),
        Rule = json.Optional("rule")?.Text(),
        Confidence = json.Optional("confidence")?.Word<ConfidenceLevel>(),
        IndependentOrigins = (int)json["independentOrigins"].Number(),
        Claims = json.List("claims", static item => item.Id<Claim>()),
        Supporting = json.List("supporting", static item => item.Id<Claim>()),
        Compatible = json.List("compatible", static item => item.Id<Claim>()),
        Dissenting = json.List("dissenting", static item => item.Id<Claim>()),
        NotConsidered = json.List("notConsidered", static item => item.Id<Claim>()),
        Superseded = json.List("superseded", static item => item.Id<Claim>()),
        History = json.List("history", Known),
        Trace = json.List("trace", Step),
    });

    public static ReconciliationStep Step(ReadValue json) =>
        json.Made(() => new ReconciliationStep(json["rule"].Text(), json["outcome"].Word<RulingOutcome>(), json["reason"].Text()));

    public static KnownFigure Known(ReadValue json) => json.Made(() => new KnownFigure
    {
        Claim = json["claim"].Id<Claim>(),
        Stated = json.Optional("stated")?.Notation<UncertainDate>(),
        Stance = json.Optional("stance")?.Word<Stance>() ?? Stance.Affirms,
        Quantity = new() { Figure = json["figure"].Notation<Figure>(), Unit = json["unit"].Id<MeasurementUnit>() },
        SupersededBy = json.Optional("supersededBy")?.Id<Claim>(),
    });

    private static Scope Scope(ReadValue json) => json.Made(() =>
    {
        var texts = default(ScopeTexts);
        foreach (var axis in ScopeAxis.All)
        {
            texts[axis.Slot] = json.Optional(axis.Name)?.Coordinate();
        }

        return ConflictModel.Scope.OfChecked(
            json["measure"].Id<Measure>(),
            texts,
            json.Optional("period")?.Notation<UncertainPeriod>(),
            json.Optional("mode")?.Word<Mode>() ?? Mode.Actual);
    });
}
