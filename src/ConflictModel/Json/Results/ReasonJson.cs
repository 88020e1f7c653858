using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Reasons as JSON: a code, and the data that goes with it.</summary>
internal static class ReasonJson
{
    /// <summary>Writes the reason as a member of an object.</summary>
    public static void Write(Utf8JsonWriter writer, string name, Reason reason)
    {
        writer.WritePropertyName(name);
        Write(writer, reason);
    }

    public static void Write(Utf8JsonWriter writer, Reason reason)
    {
        writer.WriteStartObject();
        writer.WriteString("code", reason.Code);
        switch (reason)
        {
            case BoundsReason bounds:
                Write(writer, bounds);
                break;
            case OriginReason origin:
                writer.WriteEach("origins", origin.Origins.Select(source => source.Value));
                if (origin.Sides.Count > 0)
                {
                    writer.WriteEach("sides", origin.Sides.Select(side => side.Value));
                }

                writer.WriteNumber("reports", origin.Reports);
                writer.WriteOptional("period", origin.Period?.ToString());
                break;
            case DenialReason denial:
                writer.WriteString("affirmed", denial.Affirmed.Value);
                writer.WriteString("denial", denial.Denial.Value);
                writer.WriteRange("affirmedRange", denial.AffirmedRange);
                if (denial.DeniedRange is { } denied)
                {
                    writer.WriteRange("deniedRange", denied);
                }

                writer.WriteOptional("period", denial.Period?.ToString());
                break;
            case RestatementReason restatement:
                writer.WriteEach("origins", restatement.Origins.Select(source => source.Value));
                writer.WriteOptional("stated", restatement.Stated?.ToString());
                writer.WriteString("higher", restatement.Higher.Value);
                writer.WriteString("lower", restatement.Lower.Value);
                writer.WriteRange("higherRange", restatement.HigherRange);
                writer.WriteRange("lowerRange", restatement.LowerRange);
                writer.WriteString("isMisquote", Words<Certainty>.Of(restatement.IsMisquote));
                break;
            case RevisionReason revision:
                writer.WriteEach("origins", revision.Origins.Select(source => source.Value));
                writer.WriteString("earlier", revision.Earlier.Value);
                writer.WriteString("later", revision.Later.Value);
                writer.WriteOptional("earlierStated", revision.EarlierStated?.ToString());
                writer.WriteOptional("laterStated", revision.LaterStated?.ToString());
                writer.WriteRange("earlierRange", revision.EarlierRange);
                writer.WriteRange("laterRange", revision.LaterRange);
                writer.WriteOptional("period", revision.Period?.ToString());
                break;
            case SumReason sum:
                writer.WriteString("whole", sum.Whole.Value);
                writer.WriteEach("parts", sum.Parts.Select(part => part.Value));
                writer.WriteOptional("set", sum.Set?.Value);
                writer.WriteRange("sum", sum.Sum);
                writer.WriteRange("wholeRange", sum.WholeRange);
                writer.WriteExact("gap", sum.Gap);
                writer.WriteOptional("period", sum.Period?.ToString());
                break;
            case UnitsReason units:
                writer.WriteString("measure", units.Measure.Value);
                writer.WriteString("category", units.Category.Value);
                writer.WriteStartObject("dimensions");
                foreach (var (dimension, claims) in units.Dimensions)
                {
                    writer.WriteNumber(dimension.Value, claims);
                }

                writer.WriteEndObject();
                break;
            case SharedNumberReason shared:
                writer.WriteExact("number", shared.Number);
                writer.WriteString("first", shared.First.Value);
                writer.WriteString("second", shared.Second.Value);
                writer.WriteString("coordinate", Words<ScopeCoordinate>.Of(shared.Coordinate));
                writer.WriteEach("origins", shared.Origins.Select(source => source.Value));
                break;
            case DigitsReason digits:
                writer.WriteString("larger", digits.Larger.Value);
                writer.WriteString("smaller", digits.Smaller.Value);
                writer.WriteExact("factor", digits.Factor);
                writer.WriteOptional("period", digits.Period?.ToString());
                break;
            case StatementTimeReason time:
                writer.WriteString("claim", time.Claim.Value);
                writer.WriteString("period", time.Period.ToString());
                writer.WriteString("stated", time.Stated.ToString());
                writer.WriteString("mode", Words<Mode>.Of(time.Mode));
                break;
            case AcknowledgementReason acknowledgement:
                writer.WriteString("rule", acknowledgement.Acknowledgement.Rule);
                writer.WriteEach("claims", acknowledgement.Acknowledgement.Claims.Select(claim => claim.Value));
                writer.WriteBoolean("isExpired", acknowledgement.IsExpired);
                writer.WriteBoolean("hasNewWitnesses", acknowledgement.HasNewWitnesses);
                break;
            case AgreementReason agreement:
                writer.WriteRange("first", agreement.First);
                writer.WriteRange("second", agreement.Second);
                writer.WriteOptional("firstPeriod", agreement.FirstPeriod);
                writer.WriteOptional("secondPeriod", agreement.SecondPeriod);
                writer.WriteString("order", Words<Certainty>.Of(agreement.Order));
                writer.WriteEach("coordinates", agreement.Coordinates.Select(Words<ScopeCoordinate>.Of));
                break;
            case DimensionReason dimension:
                writer.WriteString("first", dimension.First.Value);
                writer.WriteString("second", dimension.Second.Value);
                break;
            case ExclusionReason exclusion:
                writer.WriteString("claim", exclusion.Claim.Value);
                writer.WriteString("exclusion", Words<Exclusion>.Of(exclusion.Exclusion));
                break;
            case IncomparableReason incomparable:
                writer.WriteOptional(
                    "coordinate",
                    incomparable.Coordinate is { } coordinate ? Words<ScopeCoordinate>.Of(coordinate) : null);
                writer.WriteOptional("first", incomparable.First);
                writer.WriteOptional("second", incomparable.Second);
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
        writer.WriteOptionalNumber("factor", reason.Factor);
        writer.WriteOptionalNumber("bestFactor", reason.BestFactor);
        writer.WriteOptional("narrowerPeriod", reason.NarrowerPeriod?.ToString());
        writer.WriteOptional("widerPeriod", reason.WiderPeriod?.ToString());
        writer.WriteOptional("explainedBy", reason.ExplainedBy?.Value);
        writer.WriteString("order", Words<Certainty>.Of(reason.Order));
        writer.WriteEach("coordinates", reason.Coordinates.Select(Words<ScopeCoordinate>.Of));
    }
}
