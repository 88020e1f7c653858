namespace ConflictModel;

/// <summary>One statement in one report: who said it, how firmly, about what exactly, and the figure.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Claim : IIdentified<Claim>
{
    // A dataset holds millions of claims: an enumeration takes a byte, and 0 is for none; what few have stands apart.
    private readonly byte _stance;
    private readonly byte _likelihood;
    private readonly byte _credibility;
    private readonly byte _standing;
    private readonly byte _basis;
    private readonly KeptText _quote;
    private readonly RareMembers? _rare;
    private readonly KeptScope _scope;

    /// <summary>The id, unique among claims.</summary>
    public required EntityId<Claim> Id { get; init => field = Guard.Assigned(value); }

    /// <summary>The report in which it stands: the outermost step of its attribution.</summary>
    public required EntityId<Report> Report { get; init => field = Guard.Assigned(value); }

    /// <summary>Whom the report has it from. Where it is empty, the words are the report's own.</summary>
    public Attribution Attribution { get; init => field = Guard.NotNull(value); } = Attribution.None;

    /// <summary>How the claim stands to its figure.</summary>
    public Stance Stance
    {
        get => (Stance)_stance;
        init => _stance = (byte)Guard.Defined(value);
    }

    /// <summary>How likely the speaker called it; <see langword="null"/> where the speaker said nothing of the kind.</summary>
    public Likelihood? Likelihood
    {
        get => _likelihood == 0 ? null : (Likelihood)_likelihood;
        init => _likelihood = value is { } likelihood ? (byte)Guard.Defined(likelihood) : (byte)0;
    }

    /// <summary>The credibility as the coder grades it; <see langword="null"/> where it was not graded.</summary>
    public AdmiraltyCredibility? Credibility
    {
        get => _credibility == 0 ? null : (AdmiraltyCredibility)_credibility;
        init => _credibility = value is { } grade ? (byte)Guard.Defined(grade) : (byte)0;
    }

    /// <summary>What exactly the figure is about.</summary>
    public required Scope Scope
    {
        get => _scope.Value;
        init => _scope = new(Guard.NotNull(value));
    }

    /// <summary>The figure as it was said, with its unit.</summary>
    public required Quantity Quantity { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// What the count rests on. A <see cref="CountBasis.Documented"/> one is "at least" towards certainly or possibly other origins. It has
    /// no effect on a denial, on a plan or forecast, and on a share or rate.
    /// </summary>
    public CountBasis Basis
    {
        get => (CountBasis)_basis;
        init => _basis = (byte)Guard.Defined(value);
    }

    /// <summary>The words of the report; <see langword="null"/> where they were not kept.</summary>
    public string? Quote
    {
        get => _quote.Value;
        init => _quote = new(Guard.NullOrNotBlank(value));
    }

    /// <summary>The language of the quote as a BCP 47 tag; <see langword="null"/> for the report's.</summary>
    public string? Language { get; init => field = value is null ? null : LanguageTag.Checked(value); }

    /// <summary>Where in the report it stands: "paragraph 2", "0:41"; <see langword="null"/> where that was not noted.</summary>
    public string? Locator
    {
        get => _rare?.Locator;
        init => _rare = RareMembers.Of(Guard.NullOrNotBlank(value), _rare?.Corrects, _rare?.Note);
    }

    /// <summary>Whether those who made the claim still stand by it.</summary>
    public Standing Standing
    {
        get => (Standing)_standing;
        init => _standing = (byte)Guard.Defined(value);
    }

    /// <summary>The claim that this one corrects; <see langword="null"/> where it corrects none.</summary>
    public EntityId<Claim>? Corrects
    {
        get => _rare?.Corrects;
        init => _rare = RareMembers.Of(_rare?.Locator, value is { } id ? Guard.Assigned(id) : null, _rare?.Note);
    }

    /// <summary>The coder's remark.</summary>
    public string? Note
    {
        get => _rare?.Note;
        init => _rare = RareMembers.Of(_rare?.Locator, _rare?.Corrects, Guard.NullOrNotBlank(value));
    }

    /// <summary>The period of the scope, which was set before and has none.</summary>
    internal UncertainPeriod? KeptPeriod
    {
        init => _scope = _scope.With(value);
    }

    /// <summary>The words of the report, which are known not to be blank.</summary>
    internal KeptText KeptQuote
    {
        get => _quote;
        init => _quote = value;
    }

    /// <summary>The scope, with or without its period, and the period: for who needs them once, and all of a dataset.</summary>
    internal (Scope Scope, UncertainPeriod? Period) ScopeApart => _scope.Apart;

    /// <summary>The id with the figure: <c>nis-1500: ~1500 persons</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id}: {Quantity}";

    /// <summary>What few claims have; there is none without any of it.</summary>
    private sealed record RareMembers(string? Locator, EntityId<Claim>? Corrects, string? Note)
    {
        public static RareMembers? Of(string? locator, EntityId<Claim>? corrects, string? note) =>
            locator is null && corrects is null && note is null ? null : new(locator, corrects, note);
    }
}
