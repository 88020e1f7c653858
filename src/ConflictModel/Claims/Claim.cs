namespace ConflictModel;

/// <summary>One statement in one report: its source, its certainty, its exact scope, and its figure.</summary>
/// <example>
/// <code>
/// var claim = new Claim
/// {
///     Id = new("nis-1500"),
///     Report = new("yonhap-2024-10-18"),
///     Attribution = Attribution.To(new EntityId&lt;Source&gt;("nis")),
///     Scope = new() { Measure = new("present"), Category = new("soldiers"), Place = new("russia") },
///     Quantity = Quantity.Parse("~1500 persons"),
/// };
/// </code>
/// </example>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Claim : IIdentified<Claim>
{
    // Kept small, since a dataset holds millions of claims: an enumeration takes a byte, with 0 for none, and rare members are kept in a
    // separate object.
    private readonly byte _stance;
    private readonly byte _likelihood;
    private readonly byte _credibility;
    private readonly byte _standing;
    private readonly byte _basis;
    private readonly KeptText _quote;
    private readonly RareMembers? _rare;

    // Not readonly: a read-only struct would be copied by each call, and the scope that it makes late would be lost and made again.
    private KeptScope _scope;

    /// <summary>The id, unique among claims.</summary>
    public required EntityId<Claim> Id { get; init => field = Guard.Assigned(value); }

    /// <summary>The report that contains it: the outermost step of its attribution.</summary>
    public required EntityId<Report> Report { get; init => field = Guard.Assigned(value); }

    /// <summary>The sources that the report cites. If empty, the statement is the report's own.</summary>
    public Attribution Attribution { get; init => field = Guard.NotNull(value); } = Attribution.None;

    /// <summary>The stance of the claim towards its figure.</summary>
    public Stance Stance
    {
        get => (Stance)_stance;
        init => _stance = (byte)Guard.Defined(value);
    }

    /// <summary>The likelihood that the speaker gave; <see langword="null"/> if none was given.</summary>
    public Likelihood? Likelihood
    {
        get => _likelihood == 0 ? null : (Likelihood)_likelihood;
        init => _likelihood = value is { } likelihood ? (byte)Guard.Defined(likelihood) : (byte)0;
    }

    /// <summary>The credibility as the coder grades it; <see langword="null"/> if it was not graded.</summary>
    public AdmiraltyCredibility? Credibility
    {
        get => _credibility == 0 ? null : (AdmiraltyCredibility)_credibility;
        init => _credibility = value is { } grade ? (byte)Guard.Defined(grade) : (byte)0;
    }

    /// <summary>The exact scope of the figure.</summary>
    public required Scope Scope
    {
        get => _scope.Value;
        init => _scope = new(Guard.NotNull(value));
    }

    /// <summary>The figure as stated, with its unit.</summary>
    public required Quantity Quantity { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// The basis of the count. A <see cref="CountBasis.Documented"/> count is a minimum with respect to claims of other origins. It has no
    /// effect on a denial, on a plan or forecast, and on a share or rate.
    /// </summary>
    public CountBasis Basis
    {
        get => (CountBasis)_basis;
        init => _basis = (byte)Guard.Defined(value);
    }

    /// <summary>The quoted words of the report; <see langword="null"/> if they were not kept.</summary>
    public string? Quote
    {
        get => _quote.Value;
        init => _quote = new(Guard.NullOrNotBlank(value));
    }

    /// <summary>The language of the quote as a BCP 47 tag; <see langword="null"/> for the report's.</summary>
    public string? Language { get; init => field = value is null ? null : LanguageTag.Checked(value); }

    /// <summary>The position in the report: "paragraph 2", "0:41"; <see langword="null"/> if not noted.</summary>
    public string? Locator
    {
        get => _rare?.Locator;
        init => _rare = RareMembers.Of(Guard.NullOrNotBlank(value), _rare?.Corrects, _rare?.Note);
    }

    /// <summary>Gets whether the source has since corrected or withdrawn the claim.</summary>
    public Standing Standing
    {
        get => (Standing)_standing;
        init => _standing = (byte)Guard.Defined(value);
    }

    /// <summary>The claim that this one corrects; <see langword="null"/> if it corrects none.</summary>
    public EntityId<Claim>? Corrects
    {
        get => _rare?.Corrects;
        init => _rare = RareMembers.Of(_rare?.Locator, value is { } id ? Guard.Assigned(id) : null, _rare?.Note);
    }

    /// <summary>A remark by the coder.</summary>
    public string? Note
    {
        get => _rare?.Note;
        init => _rare = RareMembers.Of(_rare?.Locator, _rare?.Corrects, Guard.NullOrNotBlank(value));
    }

    /// <summary>Sets the period of a scope that was set before without one.</summary>
    internal UncertainPeriod? KeptPeriod
    {
        init => _scope = _scope.With(value);
    }

    /// <summary>Sets the quote, which is known not to be blank.</summary>
    internal KeptText KeptQuote
    {
        get => _quote;
        init => _quote = value;
    }

    /// <summary>The scope, with or without its period, and the period; for single passes over all claims.</summary>
    internal (Scope Scope, UncertainPeriod? Period) ScopeApart => _scope.Apart;

    /// <summary>The id with the figure: <c>nis-1500: ~1500 persons</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id}: {Quantity}";

    /// <summary>Members that few claims have; null if a claim has none of them.</summary>
    private sealed record RareMembers(string? Locator, EntityId<Claim>? Corrects, string? Note)
    {
        public static RareMembers? Of(string? locator, EntityId<Claim>? corrects, string? note) =>
            locator is null && corrects is null && note is null ? null : new(locator, corrects, note);
    }
}
