using System.Text.Json;

namespace ConflictModel.Reporting;

/// <summary>A difference for programs: the format <c>conflictmodel-diff/1</c>.</summary>
internal static class DifferenceJson
{
    public static string Render(DatasetDifference difference) => JsonText.Indented(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("format", "conflictmodel-diff/1");
        writer.WriteArray("findings", difference.Findings, change =>
        {
            Start(writer, change);
            writer.WriteString("fingerprint", change.Subject.Fingerprint);
            writer.WriteString("rule", change.Subject.Rule.Id);
            WriteStates(writer, change, (finding, words) =>
            {
                writer.WriteString("severity", English.Words(finding.Severity));
                writer.WriteString("kind", English.Of(finding));
                writer.WriteIfTrue("acknowledged", finding.IsAcknowledged);
                writer.WriteString("headline", words.Headline(finding));
                writer.WriteString("sentence", words.Sentence(finding));
            });
        });
        writer.WriteArray("figures", difference.Figures, change =>
        {
            Start(writer, change);
            writer.WritePropertyName("scope");
            writer.WriteScope(change.Subject.Scope);
            writer.WriteOptional("stated", change.Subject.Stated?.ToString());
            writer.WriteString("dimension", change.Subject.Dimension.Value);
            WriteStates(writer, change, (figure, _) =>
            {
                if (figure.Range is { } range)
                {
                    WriteRange(writer, range);
                }

                writer.WriteOptional("best", figure.Best);
                writer.WriteOptional("status", figure.Status);
                writer.WriteOptional("confidence", figure.Confidence is { } confidence ? English.Words(confidence) : null);
            });
        });
        writer.WriteArray("claims", difference.Claims, change =>
        {
            Start(writer, change);
            writer.WriteString("id", change.Subject.Id.Value);
            WriteStates(writer, change, (claim, words) =>
            {
                writer.WriteString("figure", claim.Quantity.Figure.ToString());
                writer.WriteString("unit", claim.Quantity.Unit.Value);
                writer.WriteString("speaker", words.Speaker(claim));
                writer.WritePropertyName("scope");
                writer.WriteScope(claim.Scope);
            });
        });
        writer.WriteEndObject();

        void WriteStates<T>(Utf8JsonWriter output, DatasetChange<T> change, Action<T, Wording> write)
            where T : class
        {
            WriteState("before", change.Before, difference.BeforeWords);
            WriteState("after", change.After, difference.AfterWords);
            output.WriteEndObject();

            void WriteState(string name, T? state, Wording words)
            {
                if (state is not null)
                {
                    output.WriteStartObject(name);
                    write(state, words);
                    output.WriteEndObject();
                }
            }
        }
    });

    /// <summary>A range as in the JSON of a comparison: a missing end is open.</summary>
    private static void WriteRange(Utf8JsonWriter writer, QuantityRange range)
    {
        writer.WriteStartObject("range");
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

    private static void Start<T>(Utf8JsonWriter writer, DatasetChange<T> change)
        where T : class
    {
        writer.WriteStartObject();
        writer.WriteString("change", English.Words(change.Kind));
    }
}
