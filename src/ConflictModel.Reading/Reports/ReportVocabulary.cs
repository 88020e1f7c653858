namespace ConflictModel.Reading;

/// <summary>The categories and measures for proposals: those of a dataset, and those that every dataset knows.</summary>
internal sealed class ReportVocabulary
{
    private const int MaxDepth = 32;

    private readonly Dictionary<string, Category> _categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MeasureKind> _measures = new(StringComparer.Ordinal);

    public ReportVocabulary(ConflictDataset? dataset)
    {
        foreach (var category in StarterVocabulary.Categories.Concat(dataset?.Contents.Categories ?? []))
        {
            _categories[category.Id.Value] = category;
        }

        foreach (var measure in StarterVocabulary.Measures.Concat(dataset?.Contents.Measures ?? []))
        {
            _measures[measure.Id.Value] = measure.Kind;
        }
    }

    public CategoryKind? KindOf(string? category) => category is not null && _categories.TryGetValue(category, out var found)
        ? found.Kind : null;

    /// <summary>Whether the counts of a measure add up over time.</summary>
    public bool IsFlow(string? measure) => measure is not null && _measures.GetValueOrDefault(measure) == MeasureKind.Flow;

    /// <summary>The unit in which a category is counted; null if it is not countable: money, fuel.</summary>
    public EntityId<MeasurementUnit>? UnitOf(string? category)
    {
        for (var depth = 0; category is not null && depth < MaxDepth && _categories.TryGetValue(category, out var found); depth++)
        {
            if (found.Kind == CategoryKind.Persons)
            {
                return MeasurementUnits.Persons.Id;
            }

            if (found.Kind == CategoryKind.Equipment)
            {
                return MeasurementUnits.Items.Id;
            }

            switch (category)
            {
                case "ammunition":
                    return MeasurementUnits.Rounds.Id;
                case "cargo-containers":
                    return MeasurementUnits.Containers.Id;
                case "missiles":
                    return MeasurementUnits.Items.Id;
            }

            category = found.Parents.Count > 0 ? found.Parents[0].Value : null;
        }

        return null;
    }
}
