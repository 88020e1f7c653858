using FluentValidation;

namespace ConflictModel.Validation;

/// <summary>What a claim says of itself that cannot be right, and what it lacks. Paths start at the claim.</summary>
/// <remarks>Built once, and safe for use by many threads. To be combined by <c>Include</c>.</remarks>
public sealed class ClaimValidator : AbstractValidator<Claim>
{
    /// <summary>Makes the validator.</summary>
    public ClaimValidator() => RuleFor(claim => claim).Custom(static (claim, context) =>
    {
        var failures = new FailureList((_, member) => new() { Path = member ?? "$" }, isWhole: true);
        ClaimChecks.Check(claim, failures);
        context.AddAll(failures);
    });
}
