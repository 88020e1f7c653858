namespace ConflictModel.Extensions.DependencyInjection;

/// <summary>
/// How the registered <see cref="ClaimComparer"/> and <see cref="Reconciler"/> work: read from configuration, or set in code. Read once,
/// and checked when the host starts.
/// </summary>
/// <example>
/// The section of <c>appsettings.json</c>; everything in it may be left out:
/// <code>
/// "ConflictModel": {
///   "HedgePolicy": "default",
///   "SimultaneityPolicy": { "IndependentOriginsDays": 2, "TimeZone": "Europe/Kyiv" },
///   "RevisionPolicy": { "SettlingDays": 14 },
///   "IndependenceLevel": "Side",
///   "Rules": { "CM2001": "Info", "CM4003": "Off" },
///   "ReconciliationRules": [ "confirmed-floor" ],
///   "Language": "uk"
/// }
/// </code>
/// </example>
public sealed class ConflictModelOptions
{
    /// <summary>The name of the section that the documentation uses: <c>ConflictModel</c>.</summary>
    public const string SectionName = "ConflictModel";

    /// <summary>The name that results record for a policy that is configured without a name.</summary>
    public const string ConfiguredName = "configured";

    /// <summary>
    /// How figures are read; <see cref="HedgePolicy.Default"/> unless set. In configuration, the name of a built-in policy: <c>default</c>
    /// or <c>literal</c>.
    /// </summary>
    public HedgePolicy HedgePolicy { get; set => field = NotNull(value); } = HedgePolicy.Default;

    /// <summary>
    /// When figures are about the same time; <see cref="SimultaneityPolicy.Default"/> unless set. In configuration, a section with
    /// <c>Name</c>, <c>Version</c>, <c>IndependentOriginsDays</c>, <c>PlanDays</c> and <c>TimeZone</c>, the id of a TZDB zone.
    /// </summary>
    public SimultaneityPolicy SimultaneityPolicy { get; set => field = NotNull(value); } = SimultaneityPolicy.Default;

    /// <summary>
    /// How counts grow; <see cref="RevisionPolicy.Default"/> unless set. In configuration, a section with <c>Name</c>, <c>Version</c>,
    /// <c>SettlingDays</c>, <c>FirstCountGrowth</c>, <c>LateGrowth</c> and <c>PartGrowth</c>.
    /// </summary>
    public RevisionPolicy RevisionPolicy { get; set => field = NotNull(value); } = RevisionPolicy.Default;

    /// <summary>What counts as one independent origin; <see cref="IndependenceLevel.Origin"/> unless set.</summary>
    public IndependenceLevel IndependenceLevel { get; set; }

    /// <summary>
    /// The rules of comparison, by id, that are disabled or have another severity. The ids are those of the
    /// built-in rules and of the rules that are registered.
    /// </summary>
    public IDictionary<string, RuleSetting> Rules { get; } = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);

    /// <summary>
    /// The ids of the rules of reconciliation, in the order in which they are applied: built-in rules (<see cref="ReconciliationRules"/>)
    /// and registered ones. If there are none, the registered rules are applied first, and then <see cref="ReconciliationRules.Default"/>.
    /// </summary>
    public IList<string> ReconciliationRules { get; } = [];

    /// <summary>
    /// The number of threads that a comparison may use, at least 1; <see langword="null"/>, the default, for as many as there are cores.
    /// </summary>
    public int? Threads { get; set; }

    /// <summary>
    /// The language of the readers that are registered without a key: a code of <c>ReadingLanguages</c>; <c>en</c> unless set.
    /// </summary>
    public string Language { get; set => field = NotNull(value); } = "en";

    /// <summary>The errors in the configuration, one message each.</summary>
    internal List<string> Problems { get; } = [];

    private static T NotNull<T>(T? value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
