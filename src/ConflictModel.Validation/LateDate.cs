namespace ConflictModel.Validation;

/// <summary>A date of a claim that is after its report.</summary>
internal sealed record LateDate(string Member, string What, UncertainDate Date);
