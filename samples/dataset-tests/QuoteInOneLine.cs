using ConflictModel;

namespace DatasetTests;

/// <summary>A rule of the team's own: quotes are kept short.</summary>
internal sealed class QuoteInOneLine : ClaimRule
{
    private const int Limit = 80;

    public QuoteInOneLine()
        : base(new() { Id = "DESK1", Title = "Quote of more than a line", Help = "Keep the words that have the figure.", DefaultSeverity = Severity.Info })
    {
    }

    public override void Check(ClaimContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Claim.Quote is { Length: > Limit })
        {
            context.Report($"The quote of '{context.Claim.Id}' is longer than a line.", context.Claim);
        }
    }
}
