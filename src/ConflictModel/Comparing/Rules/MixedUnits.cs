using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>CM4001: units of different dimension for one measure and category.</summary>
/// <remarks>Figures without a number are left out, and so are categories that are unspecified or <i>any</i>. Currencies, whichever they are, count as one dimension here.</remarks>
public sealed class MixedUnits : DatasetRule
{
    /// <summary>Makes the rule.</summary>
    public MixedUnits()
        : base(new()
        {
            Id = "CM4001",
            Title = "Units of different dimensions",
            Category = RuleCategory.Coding,
            DefaultSeverity = Severity.Warning,
            Help = "Figures of one measure and category are given in units that cannot be converted into each other, so they are never compared. Check the unit, or give what is counted differently a category of its own.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(DatasetContext context)
    {
        Guard.NotNull(context);
        var frame = context.Run.Frame;
        var keys = frame.Dataset.Keys;
        var counts = new Dictionary<(int Measure, int Category), SortedDictionary<EntityId<Dimension>, List<int>>>();
        var mixed = Mixed(frame.Rows);
        for (var claim = 0; claim < frame.Dataset.Claims.Count && mixed.Count > 0; claim++)
        {
            var key = keys.ScopeKeys[keys.ScopeOf(claim)];
            if (!mixed.Contains((key.Measure, key.Category)) || !frame.Rows.IsCompared(claim) || !frame.Dataset.Claims[claim].Quantity.Figure.IsQuantified)
            {
                continue;
            }

            if (!counts.TryGetValue((key.Measure, key.Category), out var dimensions))
            {
                counts.Add((key.Measure, key.Category), dimensions = []);
            }

            var dimension = Comparable(frame.Rows.DimensionOf(claim));
            if (!dimensions.TryGetValue(dimension, out var claims))
            {
                dimensions.Add(dimension, claims = []);
            }

            claims.Add(claim);
        }

        foreach (var ((measure, category), dimensions) in counts)
        {
            if (dimensions.Count > 1)
            {
                Report(context, frame.Dataset.Measures[measure].Id, frame.Dataset.Categories[category].Id, dimensions);
            }
        }
    }

    // By the packed rows: which measures and categories have figures of more than one dimension at all.
    private static HashSet<(int Measure, int Category)> Mixed(ClaimRows rows)
    {
        var keys = rows.Dataset.Keys;
        var first = new Dictionary<(int Measure, int Category), int>();
        var mixed = new HashSet<(int, int)>();
        for (var scope = 0; scope < keys.Scopes.Length; scope++)
        {
            var key = (keys.ScopeKeys[scope].Measure, keys.ScopeKeys[scope].Category);
            var claims = rows.RowsOf(scope);
            if (key.Category < 0 || claims.IsEmpty)
            {
                continue;
            }

            first.TryAdd(key, claims[0].Dimension);
            var dimension = first[key];
            foreach (ref readonly var row in claims)
            {
                if (row.Dimension != dimension)
                {
                    mixed.Add(key);
                    break;
                }
            }
        }

        return mixed;
    }

    internal static EntityId<Dimension> Comparable(EntityId<Dimension> dimension) =>
        dimension.Value.StartsWith("currency-", StringComparison.Ordinal) ? Dimension.UnspecifiedCurrency : dimension;

    // The claims in the usual unit are not what is to be looked at, if there is a usual one.
    private static void Report(DatasetContext context, EntityId<Measure> measure, EntityId<Category> category, SortedDictionary<EntityId<Dimension>, List<int>> dimensions)
    {
        var most = dimensions.Values.Max(claims => claims.Count);
        var isUsual = dimensions.Values.Count(claims => claims.Count == most) == 1;
        var reason = new UnitsReason
        {
            Measure = measure,
            Category = category,
            Dimensions = dimensions
                .OrderByDescending(entry => entry.Value.Count)
                .Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Count))
                .ToEquatableList(),
        };
        context.Run.Report(reason, [new Scope { Measure = measure, Category = category }], dimensions.Values.Where(claims => !isUsual || claims.Count < most).SelectMany(claims => claims), key: "");
    }
}
