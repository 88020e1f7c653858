using System.Text;

namespace ConflictModel.Json;

/// <content>Lookup of the values of the lines; each is read and held once per file.</content>
internal sealed partial class ClaimLineReader
{
    // Of the bytes of a figure and its unit.
    private const int LongestQuantity = 128;

    private readonly byte[] _quantityTexts = new byte[Lines * LongestQuantity];

    /// <summary>Looks up the values of all lines.</summary>
    /// <param name="block">The block with the lines.</param>
    public void LookUp(ReadOnlySpan<byte> block)
    {
        var areRead = _areRead.AsSpan(0, Count);
        _reports.LookUp(block, areRead);
        _measures.LookUp(block, areRead);
        foreach (var axis in _axes)
        {
            axis.LookUp(block, areRead);
        }

        LookUpPeriods(block);
        LookUpAttributions(block);
        LookUpQuantities(block);
        LookUpScopes(block);
    }

    private void LookUpPeriods(ReadOnlySpan<byte> block)
    {
        _periods.Find(block, Count);
        for (var i = 0; i < Count; i++)
        {
            if (_areRead[i] && _periods.IsUnknown(i))
            {
                _areRead[i] = UncertainPeriod.TryParse(Encoding.UTF8.GetString(_periods[i].Of(block)), out var period);
                if (period is not null)
                {
                    _periods.Set(block, i, period, caches.NumberOf(period));
                }
            }
        }
    }

    private void LookUpAttributions(ReadOnlySpan<byte> block)
    {
        _attributions.Find(block, Count);
        for (var i = 0; i < Count; i++)
        {
            if (_areRead[i] && _attributions.IsUnknown(i))
            {
                _areRead[i] = AttributionReader.TryRead(_attributions[i].Of(block), caches, out var attribution);
                if (attribution is not null)
                {
                    _attributions.Set(block, i, attribution, caches.NumberOf(attribution));
                }
            }
        }
    }

    private void LookUpQuantities(ReadOnlySpan<byte> block)
    {
        for (var i = 0; i < Count; i++)
        {
            _areRead[i] = _areRead[i] && TryJoinQuantity(block, i);
        }

        _quantities.Find(_quantityTexts, Count);
        for (var i = 0; i < Count; i++)
        {
            if (_areRead[i] && _quantities.IsUnknown(i))
            {
                _areRead[i] = TryReadQuantity(block, i);
            }
        }
    }

    // The figure, a one, and the unit.
    private bool TryJoinQuantity(ReadOnlySpan<byte> block, int line)
    {
        var figure = _claims[line].FigureText.Of(block);
        var unit = _claims[line].UnitText.Of(block);
        if (figure.Length + unit.Length >= LongestQuantity)
        {
            return false;
        }

        _quantities[line] = new(line * LongestQuantity, figure.Length + 1 + unit.Length);
        var text = _quantityTexts.AsSpan(line * LongestQuantity, LongestQuantity);
        figure.CopyTo(text);
        text[figure.Length] = 1;
        unit.CopyTo(text[(figure.Length + 1)..]);
        return true;
    }

    private bool TryReadQuantity(ReadOnlySpan<byte> block, int line)
    {
        var figure = _claims[line].FigureText.Of(block);
        var said = figure.IsEmpty ? Figure.Unquantified : Figure.TryParse(Encoding.UTF8.GetString(figure), out var parsed) ? parsed : null;
        if (said is null || !caches.Units.TryGet<MeasurementUnit>(_claims[line].UnitText.Of(block), out var unit, out var key))
        {
            return false;
        }

        _quantities.Set(_quantityTexts, line, new() { Figure = said, Unit = unit }, key);
        return true;
    }

    private void LookUpScopes(ReadOnlySpan<byte> block)
    {
        var count = 0;
        for (var i = 0; i < Count; i++)
        {
            if (_areRead[i] && _claims[i].Known is null)
            {
                _scopes[count++] = KeyOf(i);
            }
        }

        caches.NumbersOf(_scopes.AsSpan(0, count), _scopeNumbers);
        count = 0;
        for (var i = 0; i < Count; i++)
        {
            if (_areRead[i])
            {
                SetScope(block, i, _claims[i].Known is null ? _scopeNumbers[count++] : 0);
            }
        }
    }

    private void SetScope(ReadOnlySpan<byte> block, int line, int number)
    {
        ref var claim = ref _claims[line];
        if (claim.Known is null && claim.ScopeText.IsEmpty)
        {
            (claim.Scope, claim.ScopeNumber, claim.PeriodNumber) = (caches.ScopeWithoutPeriod(number), number, _periods.NumberOf(line));
            (claim.Scope, claim.Period) = claim.Scope is null ? (Scope(line), null) : (claim.Scope, _periods.ValueOf(line));
            return;
        }

        if (claim.Known is null)
        {
            claim.Known = new(Scope(line), number, _periods.NumberOf(line));
            caches.Scopes.Offer(claim.ScopeText.Of(block), claim.ScopeTextKey, claim.Known);
        }

        (claim.Scope, claim.ScopeNumber, claim.PeriodNumber) = claim.Known;
    }
}
