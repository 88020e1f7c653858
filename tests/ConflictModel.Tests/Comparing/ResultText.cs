using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace ConflictModel.Tests;

/// <summary>
/// A result as text: every public property of everything that it holds, found by reflection, so that what is added later is compared too.
/// Left out are the dataset and the options, which are what went in.
/// </summary>
internal static class ResultText
{
    public static string Of(ComparisonResult result) => Of((object)result);

    /// <summary>A part of a result, such as a finding.</summary>
    public static string Of(object result)
    {
        var text = new StringBuilder();
        Append(text, result, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("none\n");
                break;
            case Claim claim:
                text.Append(claim.Id).Append('\n');
                break;
            case Exception exception:
                text.Append(exception.GetType().Name).Append(": ").Append(exception.Message).Append('\n');
                break;
            case string or ValueType or Scope or UncertainPeriod or UncertainDate:
                text.Append(CultureInfo.InvariantCulture, $"{value}\n");
                break;
            case IEnumerable items:
                text.Append("list\n");
                foreach (var item in items)
                {
                    Append(Indent(text, depth).Append("- "), item, depth + 1);
                }

                break;
            default:
                AppendProperties(text, value, depth);
                break;
        }
    }

    private static void AppendProperties(StringBuilder text, object value, int depth)
    {
        text.Append(value.GetType().Name).Append('\n');
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            if (property.PropertyType != typeof(ConflictDataset) && property.PropertyType != typeof(ComparisonOptions))
            {
                Append(Indent(text, depth).Append(property.Name).Append(": "), property.GetValue(value), depth + 1);
            }
        }
    }

    private static StringBuilder Indent(StringBuilder text, int depth) => text.Append(' ', depth * 2);
}
