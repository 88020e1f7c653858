using System.Globalization;
using System.Text;

namespace ConflictModel;

/// <summary>Scopes, figures and ranges as a person reads them, in English.</summary>
internal static class ScopeText
{
    /// <summary>A scope by the names of its entities: "soldiers of North Korea, present, in Russia".</summary>
    public static string Describe(Scope scope, ConflictDataset dataset)
    {
        var text = new StringBuilder(Name(dataset.Categories, scope.Category) ?? "unspecified");
        Append(text, " of ", Name(dataset.Actors, scope.Actor));
        Append(text, ", ", dataset.Measures[scope.Measure].Names.In("en"));
        Append(text, ", against or for ", Name(dataset.Actors, scope.Counterparty));
        Append(text, ", in ", Name(dataset.Places, scope.Place));
        Append(text, ", in ", Name(dataset.Events, scope.Event));
        Append(text, ", ", scope.Period?.ToString());
        Append(text, ", ", scope.Mode == Mode.Actual ? null : Words<Mode>.Of(scope.Mode));
        return text.ToString();
    }

    /// <summary>A range as words: "1,125 to 1,875", "at least 100".</summary>
    public static string Describe(QuantityRange range)
    {
        if (!range.HasHigh)
        {
            return !range.HasLow ? "anything" : $"{(range.IncludesLow ? "at least" : "more than")} {Number(range.Low)}";
        }

        return !range.HasLow || (range.Low == 0 && range.High != 0) ? $"{(range.IncludesHigh ? "at most" : "less than")} {Number(range.High)}"
            : range.IsExact ? Number(range.Low)
            : $"{Number(range.Low)} to {Number(range.High)}";
    }

    public static string Number(decimal value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);

    public static string Factor(decimal value) => value.ToString(value < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    private static string? Name<T>(EntityTable<T> table, Coordinate<T> coordinate)
        where T : IEntity<T> => coordinate.Id is { } id ? table[id].Names.In("en") : coordinate.IsAny ? "any" : null;

    private static void Append(StringBuilder text, string before, string? value)
    {
        if (value is not null)
        {
            text.Append(before).Append(value);
        }
    }
}
