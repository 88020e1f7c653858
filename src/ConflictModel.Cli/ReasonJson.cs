using System.Text.Json;

namespace ConflictModel.Cli;

/// <summary>Reasons as JSON: a code, and the data that goes with it.</summary>
internal static class ReasonJson
{
    public static void Write(Utf8JsonWriter writer, Reason reason)
    {
        writer.WriteStartObject("reason");
        writer.WriteString("code", reason.Code);
        switch (reason)
        {
            case BoundsReason bounds:
                Write(writer, bounds);
                break;
            case OriginReason origin:
                writer.WriteTexts("origins", origin.Origins.Select(source => source.Value));
                writer.WriteNumber("reports", origin.Reports);
                break;
            case CustomReason custom:
                writer.WriteString("message", custom.Message);
                writer.WriteStartObject("values");
                foreach (var (name, value) in custom.Values)
                {
                    writer.WriteString(name, value);
                }

                writer.WriteEndObject();
                break;
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, BoundsReason reason)
    {
        writer.WriteString("narrower", reason.Narrower.Value);
        writer.WriteString("wider", reason.Wider.Value);
        writer.WriteRange("narrowerRange", reason.NarrowerRange);
        writer.WriteRange("widerRange", reason.WiderRange);
        writer.WriteExact("gap", reason.Gap);
        writer.WriteOptional("bestFactor", reason.BestFactor);
        writer.WriteString("order", English.Words(reason.Order, '-'));
        writer.WriteTexts("coordinates", reason.Coordinates.Select(coordinate => English.Words(coordinate, '-')));
    }
}
