using System.Globalization;

namespace ConflictModel.Tests;

/// <summary>Random edits of a live dataset: claims come, go and come again, of all kinds, some into scopes that nobody spoke of, some that correct others.</summary>
internal sealed class LiveEdits
{
    private readonly Random _random;
    private readonly List<Claim> _pool;
    private int _next;

    public LiveEdits(DatasetContents contents, DatasetContents others, int seed)
    {
        _random = new(seed);
        var needed = contents.Acknowledgements.SelectMany(acknowledgement => acknowledgement.Claims)
            .Concat(contents.Claims.Where(claim => claim.Corrects.HasValue).Select(claim => claim.Corrects!.Value)).ToHashSet();
        Start = contents with { Claims = contents.Claims.Where(claim => needed.Contains(claim.Id) || _random.Next(2) == 0).ToEquatableList() };
        _pool = [.. contents.Claims.Except(Start.Claims), .. others.Claims.Select(claim => claim with { Corrects = null })];
    }

    public DatasetContents Start { get; }

    /// <summary>One edit; false where there is nothing to do.</summary>
    public (Claim? Added, Claim? Withdrawn) Next(IReadOnlyList<Claim> there)
    {
        if (there.Count > 0 && (_pool.Count == 0 || _random.Next(3) == 0))
        {
            var withdrawn = there[_random.Next(there.Count)];
            _pool.Add(withdrawn);
            return (null, withdrawn);
        }

        var claim = _pool[_random.Next(_pool.Count)];
        _pool.Remove(claim);
        var ids = there.Select(other => other.Id).ToHashSet();
        if (ids.Contains(claim.Id))
        {
            claim = claim with { Id = new("n" + (_next++).ToString(CultureInfo.InvariantCulture)) };
        }

        if (claim.Corrects is { } corrected && !ids.Contains(corrected))
        {
            claim = claim with { Corrects = null };
        }

        return (there.Count > 0 ? Near(claim, there[_random.Next(there.Count)]) : claim, null);
    }

    private Claim Near(Claim claim, Claim other) => _random.Next(10) switch
    {
        0 => claim with { Corrects = other.Id },
        1 => claim with { Corrects = other.Id, Scope = other.Scope with { Period = claim.Scope.Period }, Attribution = other.Attribution },
        2 => claim with { Scope = other.Scope, Report = other.Report, Attribution = other.Attribution },
        3 => claim with { Scope = other.Scope },
        4 => claim with { Scope = claim.Scope with { Period = other.Scope.Period }, Quantity = other.Quantity, Report = other.Report, Attribution = other.Attribution },

        // What one origin said, with one number of two things.
        5 => claim with { Scope = other.Scope with { Measure = claim.Scope.Measure }, Quantity = other.Quantity, Attribution = other.Attribution, Stance = Stance.Affirms },
        6 => claim with { Scope = other.Scope with { Category = claim.Scope.Category }, Quantity = other.Quantity, Attribution = other.Attribution, Stance = Stance.Affirms },

        // The same words in another report.
        7 => other with { Id = claim.Id, Report = claim.Report, Corrects = null },
        _ => claim,
    };
}
