namespace ConflictModel;

/// <summary>
/// The measures, categories and measurement units that every dataset has without defining them. A dataset can override a definition by
/// defining the same id.
/// </summary>
/// <remarks>
/// The category tree follows how casualty recorders and loss trackers group what they count (persons by role and status, the vehicle
/// classes of Oryx and of the Ukrainian General Staff); bounds between measures are <i>always</i> only where the meaning of the words makes
/// them so.
/// </remarks>
public static class StarterVocabulary
{
    /// <summary>The measures: levels such as <c>present</c>, flows such as <c>killed</c>, ratios such as <c>share</c>.</summary>
    public static EquatableList<Measure> Measures { get; } = StarterMeasures.All.ToEquatableList();

    /// <summary>The categories: persons by role and status, equipment by class, materiel.</summary>
    public static EquatableList<Category> Categories { get; } = StarterCategories.All.ToEquatableList();

    /// <summary>The measurement units: persons, items, rounds, tonnes, shares, currencies.</summary>
    public static EquatableList<MeasurementUnit> MeasurementUnits => ConflictModel.MeasurementUnits.All;
}
