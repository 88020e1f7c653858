namespace ConflictModel;

/// <summary>What every rule sees: the dataset, what the figures mean under the policies in use, and where to report.</summary>
public abstract class RuleContext
{
    private protected RuleContext(RuleRun run) => Run = run;

    /// <summary>The dataset.</summary>
    public ConflictDataset Dataset => Run.Frame.Dataset;

    /// <summary>The policies and rules in use.</summary>
    public ComparisonOptions Options => Run.Frame.Options;

    /// <summary>Set when the run is to stop.</summary>
    public CancellationToken CancellationToken => Run.CancellationToken;

    internal RuleRun Run { get; }

    private protected abstract EquatableList<Scope> Scopes { get; }

    /// <summary>What a claim says the true value is, in base units, under the hedge policy in use.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>The possible range, the plausible range and the best value.</returns>
    /// <exception cref="ArgumentException">The claim is not one of the dataset's.</exception>
    public Estimate EstimateOf(Claim claim) => Run.Frame.Rows.EstimateOf(Run.Frame.KeyOf(claim));

    /// <summary>How two claims stand to each other.</summary>
    /// <param name="first">A claim of the dataset.</param>
    /// <param name="second">Another claim of the dataset.</param>
    /// <returns>The relation, and the reason.</returns>
    /// <exception cref="ArgumentException">A claim is not one of the dataset's.</exception>
    public PairComparison Compare(Claim first, Claim second) => Run.Frame.Compare(Guard.NotNull(first), Guard.NotNull(second));

    /// <summary>Reports a finding.</summary>
    /// <param name="message">What was found, as a sentence in plain English. It is shown as it is written.</param>
    /// <param name="claim">A claim that it is about.</param>
    /// <param name="others">The other claims that it is about, if there are any.</param>
    /// <exception cref="ArgumentException">A claim is not one of the dataset's.</exception>
    public void Report(string message, Claim claim, params Claim[] others) => Report(message, [claim, .. Guard.NotNull(others)]);

    /// <summary>Reports a finding.</summary>
    /// <param name="message">What was found, as a sentence in plain English. It is shown as it is written.</param>
    /// <param name="claims">The claims that it is about, at least one.</param>
    /// <exception cref="ArgumentException">There is no claim, or one that is not the dataset's.</exception>
    public void Report(string message, IEnumerable<Claim> claims) => Report(new CustomReason { Message = message }, claims);

    /// <summary>Reports a finding with its reason as data.</summary>
    /// <param name="reason">The reason; a <see cref="CustomReason"/> holds values of a rule's own.</param>
    /// <param name="claim">A claim that it is about.</param>
    /// <param name="others">The other claims that it is about, if there are any.</param>
    /// <exception cref="ArgumentException">A claim is not one of the dataset's.</exception>
    public void Report(Reason reason, Claim claim, params Claim[] others) => Report(reason, [claim, .. Guard.NotNull(others)]);

    /// <summary>Reports a finding with its reason as data.</summary>
    /// <param name="reason">The reason; a <see cref="CustomReason"/> holds values of a rule's own.</param>
    /// <param name="claims">The claims that it is about, at least one.</param>
    /// <exception cref="ArgumentException">There is no claim, or one that is not the dataset's.</exception>
    public void Report(Reason reason, IEnumerable<Claim> claims)
    {
        Guard.NotNull(reason);
        Guard.NotNull(claims);
        var witnesses = claims.Select(claim => new Witness { Claim = Dataset.Claims[Run.Frame.KeyOf(claim)] }).OrderBy(witness => witness.Claim.Id).ToEquatableList();
        if (witnesses.Count == 0)
        {
            throw new ArgumentException("The finding has no claims; at least one is required.", nameof(claims));
        }

        Run.Report(new Finding(Run.Rule, Run.Severity, Scopes, witnesses, reason, Run.Frame));
    }
}
