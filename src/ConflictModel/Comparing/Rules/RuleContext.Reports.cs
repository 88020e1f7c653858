namespace ConflictModel;

/// <content>Reporting of findings.</content>
public abstract partial class RuleContext
{
    /// <summary>Reports a finding.</summary>
    /// <param name="message">The finding as a sentence in English. It is shown unchanged.</param>
    /// <param name="claim">A claim that it is about.</param>
    /// <param name="others">The other claims that it is about, if there are any.</param>
    /// <exception cref="ArgumentException">A claim is not in the dataset.</exception>
    public void Report(string message, Claim claim, params Claim[] others) => Report(message, [claim, .. Guard.NotNull(others)]);

    /// <summary>Reports a finding.</summary>
    /// <param name="message">The finding as a sentence in English. It is shown unchanged.</param>
    /// <param name="claims">The claims that it is about, at least one.</param>
    /// <exception cref="ArgumentException">There is not a claim, or one that is not in the dataset.</exception>
    public void Report(string message, IEnumerable<Claim> claims) => Report(new CustomReason { Message = message }, claims);

    /// <summary>Reports a finding with its reason as data.</summary>
    /// <param name="reason">The reason; a <see cref="CustomReason"/> holds custom values.</param>
    /// <param name="claim">A claim that it is about.</param>
    /// <param name="others">The other claims that it is about, if there are any.</param>
    /// <exception cref="ArgumentException">A claim is not in the dataset.</exception>
    public void Report(Reason reason, Claim claim, params Claim[] others) => Report(reason, [claim, .. Guard.NotNull(others)]);

    /// <summary>Reports a finding with its reason as data.</summary>
    /// <param name="reason">The reason; a <see cref="CustomReason"/> holds custom values.</param>
    /// <param name="claims">The claims that it is about, at least one.</param>
    /// <exception cref="ArgumentException">There is not a claim, or one that is not in the dataset.</exception>
    public void Report(Reason reason, IEnumerable<Claim> claims)
    {
        Guard.NotNull(reason);
        Guard.NotNull(claims);
        Run.Report(new Finding(Run.Rule, Run.Severity, Scopes, WitnessesOf(claims), reason, Run.Frame));
    }

    /// <summary>Reports a finding with all that a rule can say of it.</summary>
    /// <param name="finding">The reason and the claims, and where needed the scopes, a key and the pairs.</param>
    /// <exception cref="ArgumentException">There is not a claim, or one that is not in the dataset.</exception>
    public void Report(FindingDraft finding)
    {
        Guard.NotNull(finding);
        var frame = Run.Frame;
        Run.Report(new Finding(
            Run.Rule,
            Run.Severity,
            finding.Scopes?.Select(scope => frame.Dataset.Completed(scope).WithoutPeriod()).ToEquatableList() ?? Scopes,
            WitnessesOf(finding.Claims.DistinctBy(claim => claim.Id)),
            finding.Reason,
            frame,
            finding.Key,
            finding.Pairs is { } pairs
                ? () => pairs().Select(pair => frame.Pairs.Compare(frame.KeyOf(pair.First), frame.KeyOf(pair.Second)))
                : null));
    }

    private EquatableList<Witness> WitnessesOf(IEnumerable<Claim> claims)
    {
        var witnesses = claims.Select(claim => new Witness { Claim = Dataset.Claims[KeyOf(claim)] })
            .OrderBy(witness => witness.Claim.Id)
            .ToEquatableList();
        return witnesses.Count > 0
            ? witnesses
            : throw new ArgumentException("The finding has no claims; it must have at least one.", nameof(claims));
    }
}
