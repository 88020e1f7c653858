using ConflictModel.Rules;

namespace ConflictModel;

/// <summary>
/// The built-in rules of reconciliation with default options. Each has a page in <c>docs/reconciliation</c>: when it is right, when it
/// misleads, where it comes from.
/// </summary>
/// <remarks>
/// To set options, use the constructor of a rule, such as a <see cref="Rules.ConfirmedFloor"/> of the sources that confirm.
/// </remarks>
public static class ReconciliationRules
{
    /// <summary>
    /// The values on which the most independent origins agree, weighted by reliability; it passes where they are evenly split.
    /// </summary>
    public static ReconciliationRule LargestCamp { get; } = new LargestCamp();

    /// <summary>The range from the lowest figure to the highest.</summary>
    public static ReconciliationRule Envelope { get; } = new Envelope();

    /// <summary>
    /// The values that the most reliable origins give, by their grades; it passes where none is graded C or better, and where the best
    /// disagree.
    /// </summary>
    public static ReconciliationRule MostReliable { get; } = new MostReliable();

    /// <summary>The values that were stated last; it passes where no date is known, and where the last statements disagree.</summary>
    public static ReconciliationRule MostRecent { get; } = new MostRecent();

    /// <summary>The weighted median of all figures.</summary>
    public static ReconciliationRule Median { get; } = new Median();

    /// <summary>The lowest figure, as ACLED codes fatalities.</summary>
    public static ReconciliationRule ConservativeMinimum { get; } = new ConservativeMinimum();

    /// <summary>The lowest, the most likely and the highest reliable figure, as UCDP codes fatalities.</summary>
    public static ReconciliationRule LowBestHigh { get; } = new LowBestHigh();

    /// <summary>The weighted median by learned weights; it passes where too little is known of an origin.</summary>
    public static ReconciliationRule Crh { get; } = new Crh();

    /// <summary>The weighted mean by learned weights; it passes where too little is known of an origin.</summary>
    public static ReconciliationRule Catd { get; } = new Catd();

    /// <summary>
    /// The default rules: the values on which the most independent origins agree, or, if they are evenly split, the range from the lowest
    /// figure to the highest.
    /// </summary>
    public static EquatableList<ReconciliationRule> Default { get; } = [LargestCamp, Envelope];

    /// <summary>
    /// At least what is documented; <see cref="Default"/> decides on the other claims. It passes where nothing is documented.
    /// </summary>
    public static ReconciliationRule ConfirmedFloor { get; } = new ConfirmedFloor();
}
