using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Ranges, and what rests on two of them and a best number: estimates of figures, bands of hedges.</summary>
internal static class EstimateJson
{
    private static readonly string[] Ends = ["low", "includesLow", "high", "includesHigh"];

    private static readonly string[] Members = ["best", "plausible", "possible"];

    /// <summary>A range that has these members alone.</summary>
    public static QuantityRange Range(ReadValue json)
    {
        json.Only("a range", Ends);
        return RangeOfKnown(json);
    }

    /// <summary>A range; members that are not known are passed over.</summary>
    public static QuantityRange RangeOfKnown(ReadValue json)
    {
        var (low, high) = (json.Optional("low")?.Number(), json.Optional("high")?.Number());
        var (includesLow, includesHigh) = (
            json.Optional("includesLow")?.Boolean() ?? true,
            json.Optional("includesHigh")?.Boolean() ?? true);
        return json.Made(() => (low, high) switch
        {
            (null, null) => QuantityRange.Any,
            ({ } from, null) => includesLow ? QuantityRange.AtLeast(from) : QuantityRange.MoreThan(from),
            (null, { } to) => includesHigh ? QuantityRange.AtMost(to) : QuantityRange.LessThan(to),
            ({ } from, { } to) => QuantityRange.Between(from, to, includesLow, includesHigh),
        });
    }

    /// <summary>An object with the ends that there are: an end that is left out is open.</summary>
    public static void Write(Utf8JsonWriter json, QuantityRange range)
    {
        json.WriteStartObject();
        if (range.HasLow)
        {
            json.WriteExact("low", range.Low);
            json.WriteBoolean("includesLow", range.IncludesLow);
        }

        if (range.HasHigh)
        {
            json.WriteExact("high", range.High);
            json.WriteBoolean("includesHigh", range.IncludesHigh);
        }

        json.WriteEndObject();
    }

    public static Estimate Estimate(ReadValue json)
    {
        json.Only("an estimate", Members);
        var (possible, plausible, best) = (Range(json["possible"]), Range(json["plausible"]), json.Optional("best")?.Number());
        return json.Made(() => ConflictModel.Estimate.Of(possible, plausible, best));
    }

    public static void Write(Utf8JsonWriter json, Estimate estimate)
    {
        json.WriteStartObject();
        WriteMembers(json, estimate);
        json.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter json, Estimate estimate)
    {
        json.WriteOptionalNumber("best", estimate.Best);
        json.WriteRange("plausible", estimate.Plausible);
        json.WriteRange("possible", estimate.Possible);
    }

    public static HedgeBand Band(ReadValue json)
    {
        json.Only("a band", Members);
        var (possible, plausible, best) = (Range(json["possible"]), Range(json["plausible"]), json["best"].Number());
        return json.Made(() => HedgeBand.Of(possible, plausible, best));
    }

    public static void Write(Utf8JsonWriter json, HedgeBand band) =>
        Write(json, ConflictModel.Estimate.Of(band.Possible, band.Plausible, band.Best));
}
