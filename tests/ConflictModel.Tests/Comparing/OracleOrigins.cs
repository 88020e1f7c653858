namespace ConflictModel.Tests;

/// <summary>A part of the oracle: who is at the end of a claim's attribution, and who passed it on.</summary>
internal sealed class OracleOrigins
{
    private readonly HashSet<EntityId<Source>> _origins = [];
    private readonly HashSet<EntityId<Source>> _relays = [];
    private readonly EntityId<Report> _report;
    private readonly bool _isOwnWords;
    private bool _isUnspecific;

    private OracleOrigins(Claim claim)
    {
        _report = claim.Report;
        _isOwnWords = claim.Attribution.IsEmpty;
    }

    public static OracleOrigins Of(Claim claim, ConflictDataset dataset)
    {
        var origins = new OracleOrigins(claim);
        if (dataset.Reports[claim.Report].Publisher is { } publisher)
        {
            origins.Meet(publisher, claim.Attribution, dataset);
        }
        else
        {
            foreach (var step in claim.Attribution.Steps)
            {
                origins.Meet(step.Source, step.Cites, dataset);
            }
        }

        return origins;
    }

    public static Certainty AreSame(OracleOrigins a, OracleOrigins b)
    {
        if (a._isUnspecific || b._isUnspecific || a._origins.Count == 0 || b._origins.Count == 0)
        {
            return Certainty.Possible;
        }

        if (a._origins.SetEquals(b._origins))
        {
            return Certainty.Certain;
        }

        var mayBe = (a._report == b._report && (a._isOwnWords || b._isOwnWords))
            || a._origins.Overlaps(b._origins) || a._origins.Overlaps(b._relays) || b._origins.Overlaps(a._relays);
        return mayBe ? Certainty.Possible : Certainty.No;
    }

    private void Meet(EntityId<Source> source, Attribution cites, ConflictDataset dataset)
    {
        var voice = dataset.Sources[source];
        while (voice.SpeaksFor is { } next)
        {
            voice = dataset.Sources[next];
        }

        if (!cites.IsEmpty)
        {
            _relays.Add(voice.Id);
        }
        else
        {
            _origins.Add(voice.Id);
            _isUnspecific |= voice.IsUnspecific || dataset.Sources[source].IsUnspecific;
        }

        foreach (var step in cites.Steps)
        {
            Meet(step.Source, step.Cites, dataset);
        }
    }
}
