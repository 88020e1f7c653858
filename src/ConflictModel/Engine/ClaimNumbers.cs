using System.Collections;
using System.Numerics;

namespace ConflictModel.Engine;

/// <summary>The numbers that claims print, in base units; and which of them may be alike.</summary>
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
                _numbers[i] = rows.IsCompared(i) ? NumberOf(rows.Dataset, rows.Dataset.Claims[i]) : 0;
            }
        });
    }

    /// <summary>The number that a claim prints; null where it prints none, or several, and where the claim is not compared.</summary>
    public decimal? this[int claim] => _numbers[claim] == 0 ? null : _numbers[claim];

    /// <summary>The claims that may share their origin, number, dimension and date of statement with another, in the order of the dataset: all that do, and few others.</summary>
    public List<int> PossiblyShared()
    {
        var found = new List<int>();
        var seen = new Bits(_numbers.Length);
        var repeated = new Bits(_numbers.Length);
        for (var pass = 0; pass < 2; pass++)
        {
            for (var claim = 0; claim < _numbers.Length; claim++)
            {
                if (_numbers[claim] == 0 || _rows.Times.StatementOf(claim).Key < 0 || _rows.Origins[claim].Number < 0)
                {
                    continue;
                }

                var hash = HashCode.Combine(_numbers[claim], _rows.Times.StatementOf(claim).Key, _rows.Origins[claim].Number);
                if (pass == 0 && !seen.Set(hash))
                {
                    repeated.Set(hash);
                }
                else if (pass == 1 && repeated.Has(hash))
                {
                    found.Add(claim);
                }
            }
        }

        return found;
    }

    /// <summary>The number that a claim prints; 0 where it prints none, or several.</summary>
    public static decimal NumberOf(ConflictDataset dataset, Claim claim) =>
        claim.Stance == Stance.Affirms && claim.Quantity.Figure is { Hedge: not Hedge.OrderOfMagnitude, Number: > 0 and { } number }
            ? dataset.MeasurementUnits[claim.Quantity.Unit].ToBaseUnits(QuantityRange.Exactly(number)).Low
            : 0;

    /// <summary>A set of hashes, of which two may share a place.</summary>
    private sealed class Bits(int expected)
    {
        private readonly BitArray _bits = new((int)Math.Min(1 << 30, BitOperations.RoundUpToPowerOf2((uint)Math.Max(expected, 1)) * 16L));

        public bool Has(int hash) => _bits[hash & (_bits.Length - 1)];

        public bool Set(int hash)
        {
            var isNew = !Has(hash);
            _bits[hash & (_bits.Length - 1)] = true;
            return isNew;
        }
    }
}
