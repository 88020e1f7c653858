namespace ConflictModel.Validation;

/// <summary>A step of an attribution at which a path ends without an origin.</summary>
internal sealed record DeadEnd(string Member, AttributionStep Step, string Why);
