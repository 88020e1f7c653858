using System.Text.Json;
using Json.Schema;

namespace ConflictModel.Tests;

/// <summary>What a JSON Schema finds in a document: each innermost value at fault, with what is wrong with it.</summary>
internal static class SchemaFaults
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.Hierarchical, RequireFormatValidation = true };

    public static List<string> FaultsOf(this JsonSchema schema, JsonElement document)
    {
        var faults = Failed(schema.Evaluate(document, Options)).ToLookup(fault => fault.Location, fault => fault.What);
        return
        [
            .. faults.Where(fault => !faults.Any(other => other.Key.StartsWith($"{fault.Key}/", StringComparison.Ordinal)))
                .Select(fault => $"{fault.Key}: {string.Join("; ", fault.Distinct())}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static List<(string Location, string What)> Failed(EvaluationResults results)
    {
        if (results.IsValid)
        {
            return [];
        }

        List<(string, string)> within = [.. (results.Details ?? []).SelectMany(Failed)];
        return within.Count > 0 ? within : [($"{results.InstanceLocation}", string.Join("; ", results.Errors?.Values.AsEnumerable() ?? []))];
    }
}
