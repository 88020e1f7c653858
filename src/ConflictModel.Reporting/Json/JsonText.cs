using System.Text.Json;

namespace ConflictModel.Reporting;

/// <summary>Values of the library as JSON.</summary>
internal static class JsonText
{
    public static void WriteOptional(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteExact(name, number);
        }
    }

    /// <summary>A number without the zeros that its computation left behind the point: 8250, never 8250.00.</summary>
    public static void WriteExact(this Utf8JsonWriter writer, string name, decimal value) => writer.WriteNumber(name, value / 1.0000000000000000000000000000m);

    /// <summary>An object with the ends that there are: an end that is left out is open.</summary>
    public static void WriteRange(this Utf8JsonWriter writer, string name, QuantityRange range)
    {
        writer.WriteStartObject(name);
        if (range.HasLow)
        {
            writer.WriteExact("low", range.Low);
            writer.WriteBoolean("includesLow", range.IncludesLow);
        }

        if (range.HasHigh)
        {
            writer.WriteExact("high", range.High);
            writer.WriteBoolean("includesHigh", range.IncludesHigh);
        }

        writer.WriteEndObject();
    }

    /// <summary>A member for each coordinate that is specified, as a dataset has them.</summary>
    public static void WriteScope(this Utf8JsonWriter writer, Scope scope)
    {
        writer.WriteStartObject();
        writer.WriteString("measure", scope.Measure.Value);
        WriteCoordinate("category", scope.Category.ToString());
        WriteCoordinate("actor", scope.Actor.ToString());
        WriteCoordinate("counterparty", scope.Counterparty.ToString());
        WriteCoordinate("place", scope.Place.ToString());
        WriteCoordinate("event", scope.Event.ToString());
        writer.WriteOptional("period", scope.Period?.ToString());
        WriteCoordinate("mode", scope.Mode == Mode.Actual ? "" : English.Words(scope.Mode, '-'));
        writer.WriteEndObject();

        void WriteCoordinate(string name, string value)
        {
            if (value.Length > 0)
            {
                writer.WriteString(name, value);
            }
        }
    }

    public static void WriteTexts(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
