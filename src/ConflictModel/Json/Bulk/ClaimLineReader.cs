using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>
/// Reads valid claims, some lines at a time and without drafts: first the positions of the values in each line, then, member by member,
/// their meaning. Everything else (errors, missing references, rare forms) is left to the reader of drafts, which reports problems.
/// </summary>
/// <remarks>The tables of a large file exceed the processor's caches. Batched lookups let the cache misses overlap.</remarks>
internal sealed partial class ClaimLineReader(ClaimCaches caches)
{
    /// <summary>The number of lines in a batch.</summary>
    public const int Lines = 32;

    private readonly ScannedClaim[] _claims = new ScannedClaim[Lines];
    private readonly bool[] _areRead = new bool[Lines];
    private readonly IdColumn _reports = new(caches.Reports, Lines);
    private readonly IdColumn _measures = new(caches.Measures, Lines);
    private readonly IdColumn[] _axes = [.. caches.Axes.Select(cache => new IdColumn(cache, Lines))];
    private readonly TextColumn<UncertainPeriod> _periods = new(caches.Periods, Lines);
    private readonly TextColumn<Attribution> _attributions = new(caches.Attributions, Lines);
    private readonly TextColumn<Quantity> _quantities = new(caches.Quantities, Lines);
    private readonly ScopeKey[] _scopes = new ScopeKey[Lines];
    private readonly int[] _scopeNumbers = new int[Lines];

    /// <summary>The number of lines.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets the lines.</summary>
    public void Clear()
    {
        Count = 0;
        _reports.Clear();
        _measures.Clear();
        foreach (var axis in _axes)
        {
            axis.Clear();
        }

        _periods.Clear();
        _attributions.Clear();
        _quantities.Clear();
    }

    /// <summary>Takes a line, if there is room for it.</summary>
    /// <param name="block">The block with the line, the same for all.</param>
    /// <param name="line">The line.</param>
    /// <returns>Whether there is room for more.</returns>
    public bool Add(ReadOnlySpan<byte> block, Slice line)
    {
        _claims[Count] = new() { Line = line };
        try
        {
            _areRead[Count] = TryScan(block, line, Count);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Invalid JSON, or invalid Unicode.
            _areRead[Count] = false;
        }

        return ++Count < Lines;
    }

    /// <summary>The claim of a line, once it was looked up; null if it takes the reader of drafts to read it.</summary>
    /// <param name="line">Which of the lines.</param>
    /// <param name="keys">The keys of the claim.</param>
    public Claim? Claim(int line, out ClaimKeys keys)
    {
        if (!_areRead[line])
        {
            keys = ClaimKeys.Unknown;
            return null;
        }

        ref readonly var claim = ref _claims[line];
        keys = new(claim.ScopeNumber, _reports.KeyOf(line), _quantities.NumberOf(line), claim.PeriodNumber, _attributions.NumberOf(line));
        return new()
        {
            Id = EntityId<Claim>.OfChecked(claim.Id!),
            Report = _reports.IdOf<Report>(line),
            Attribution = _attributions.ValueOf(line) ?? Attribution.None,
            Stance = claim.Stance,
            Likelihood = claim.Likelihood,
            Credibility = claim.Credibility,
            Scope = claim.Scope!,
            KeptPeriod = claim.Period,
            Quantity = _quantities.ValueOf(line)!,
            Basis = claim.Basis,
            KeptQuote = claim.Quote,
            Language = claim.Language,
            Locator = claim.Locator,
            Standing = claim.Standing,
            Corrects = claim.Corrects is null ? null : EntityId<Claim>.OfChecked(claim.Corrects),
            Note = claim.Note,
        };
    }

    /// <summary>The position of the line.</summary>
    public Slice LineOf(int line) => _claims[line].Line;

    private Scope Scope(int line)
    {
        var texts = default(ScopeTexts);
        for (var slot = 0; slot < ScopeAxis.Count; slot++)
        {
            texts[slot] = _axes[slot].TextOf(line);
        }

        return ConflictModel.Scope.OfChecked(_measures.IdOf<Measure>(line), texts, _periods.ValueOf(line), _claims[line].Mode);
    }

    private ScopeKey KeyOf(int line)
    {
        var axes = default(ScopeSlots);
        for (var slot = 0; slot < ScopeAxis.Count; slot++)
        {
            axes[slot] = _axes[slot].KeyOf(line);
        }

        return new(_measures.KeyOf(line), _claims[line].Mode, axes);
    }
}
