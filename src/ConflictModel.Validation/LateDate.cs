namespace ConflictModel.Validation;

/// <summary>A date of a claim that is after the report that has it.</summary>
internal sealed record LateDate(string Member, string What, UncertainDate Date);
