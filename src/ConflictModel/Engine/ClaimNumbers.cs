namespace ConflictModel.Engine;

/// <summary>The numbers that claims give, in base units; and which of them may be equal.</summary>
internal sealed class ClaimNumbers
{
    private const int ClaimsAtATime = 4096;

    private readonly ClaimRows _rows;
    private readonly decimal[] _numbers;

    public ClaimNumbers(ClaimRows rows)
    {
        _rows = rows;
        _numbers = new decimal[rows.Dataset.Claims.Count];
        InParallel.Over(_numbers.Length, ClaimsAtATime, (start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                _numbers[i] = rows.IsCompared(i) ? NumberOf(rows.Tables, rows.Dataset.Claims[i]) : 0;
            }
        });
    }

    /// <summary>The number that a claim prints; null if it prints none, or several, and where the claim is not compared.</summary>
    public decimal? this[int claim] => _numbers[claim] == 0 ? null : _numbers[claim];

    /// <summary>The number that a claim prints; 0 if it prints none, or several.</summary>
    public static decimal NumberOf(EntityTables tables, Claim claim) =>
        claim.Stance == Stance.Affirms && claim.Quantity.Figure is { Hedge: not Hedge.OrderOfMagnitude, Number: > 0 and { } number }
            ? tables.MeasurementUnits[claim.Quantity.Unit].ToBaseUnits(QuantityRange.Exactly(number)).Low
            : 0;
}
