namespace ConflictModel.Engine;

/// <content>The claims packed for the search, scope by scope.</content>
internal sealed partial class ClaimRows
{
    // The batch size of a thread.
    private const int ClaimsAtATime = 4096;
    private const int ScopesAtATime = 1024;

    // Packs the claims scope by scope, those that are not compared after the others of their scope; finds the claims that correct others.
    private List<int> Pack()
    {
        var keys = Dataset.Keys;
        InParallel.Over(_ends.Length, ScopesAtATime, (start, end) =>
        {
            for (var scope = start; scope < end; scope++)
            {
                var position = keys.StartOf(scope);
                foreach (var claim in keys.ClaimsOf(scope))
                {
                    _rowOfClaim[claim] = position++;
                }
            }
        });

        var corrections = new List<int>();
        InParallel.Over(_rowOfClaim.Length, ClaimsAtATime, () => new FigurePacker(this), (start, end, packer) =>
        {
            for (var i = start; i < end; i++)
            {
                var claim = Dataset.Claims[i];
                var exclusion = Excluded(claim);
                _exclusions[i] = (byte)exclusion;
                _rows[_rowOfClaim[i]] = exclusion == Exclusion.None ? Pack(i, claim, keys[i], packer) : Uncompared(i);
                if (claim.Stance is Stance.DeniesEvent or Stance.DeniesFigure)
                {
                    _hasDenial[keys.ScopeOf(i)] = true;
                }

                if (CorrectionTable.IsCorrection(claim))
                {
                    lock (corrections)
                    {
                        corrections.Add(i);
                    }
                }
            }
        });
        corrections.Sort();
        return corrections;
    }

    // Sorts the rows of each scope by their first days.
    private void Sort() => InParallel.Over(_ends.Length, ScopesAtATime, static () => new ScopeSorter(), (start, end, sorter) =>
    {
        for (var scope = start; scope < end; scope++)
        {
            var first = StartOf(scope);
            var rows = _rows.AsSpan(first, Dataset.Keys.ClaimsOf(scope).Length);
            sorter.ByDay(rows);
            _ends[scope] = first;
            var isAffected = Corrections.Affects(scope);
            for (var i = 0; i < rows.Length; i++)
            {
                ref var row = ref rows[i];
                _rowOfClaim[row.Claim] = first + i;
                if (row.Start == int.MaxValue)
                {
                    continue;
                }

                _ends[scope] = first + i + 1;
                _longest[scope] = Math.Max(_longest[scope], (int)Math.Min(int.MaxValue, (long)row.End - row.Start));
                row = isAffected ? row with { IsPlain = false } : row;
            }

            _repeatsOrigin[scope] = sorter.RepeatsOrigin(RowsOf(scope));
        }
    });

    // After every other.
    private static ClaimRow Uncompared(int i) => new()
    {
        Claim = i,
        Low = 0,
        High = 0,
        PossibleLow = 0,
        PossibleHigh = 0,
        Start = int.MaxValue,
        LatestStart = 0,
        EarliestEnd = 0,
        End = 0,
        Period = 0,
        HasKey = false,
        Origin = -1,
        IsOwnVoice = false,
        Dimension = 0,
        IsExact = false,
        IsMoment = false,
        IsPlain = false,
        IsDocumented = false,
        IsClosed = false,
        HasLikelihood = false,
    };
}
