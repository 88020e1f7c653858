namespace ConflictModel.Tests;

/// <summary>A part of the oracle: who is at the end of a claim's attribution, and who passed it on.</summary>
internal sealed class OracleOrigins
{
    private readonly HashSet<EntityId<Source>> _origins = [];
    private readonly HashSet<EntityId<Source>> _relays = [];
    private readonly HashSet<EntityId<Actor>> _sides = [];
    private readonly List<(EntityId<Actor>? Actor, bool IsUnspecific, bool IsRelay)> _voices = [];
    private readonly ConflictDataset _dataset;
    private readonly EntityId<Report> _report;
    private readonly bool _isOwnWords;
    private bool _isUnspecific;

    private OracleOrigins(Claim claim, ConflictDataset dataset)
    {
        _dataset = dataset;
        _report = claim.Report;
        _isOwnWords = claim.Attribution.IsEmpty;
    }

    public static OracleOrigins Of(Claim claim, ConflictDataset dataset)
    {
        var origins = new OracleOrigins(claim, dataset);
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
        if (a._origins.Count == 0 || b._origins.Count == 0)
        {
            return Certainty.Possible;
        }

        if (a._origins.SetEquals(b._origins) && !a._isUnspecific && !b._isUnspecific)
        {
            return Certainty.Certain;
        }

        var mayBe = a.MayBeAmong(b) || b.MayBeAmong(a) || (a._report == b._report && (a._isOwnWords || b._isOwnWords))
            || a._origins.Overlaps(b._origins) || a._origins.Overlaps(b._relays) || b._origins.Overlaps(a._relays);
        return mayBe ? Certainty.Possible : Certainty.No;
    }

    /// <summary>Whether some origin of each is on one side.</summary>
    public static bool AreAffiliated(OracleOrigins a, OracleOrigins b) => a._sides.Overlaps(b._sides);

    // Somebody who is not named may be anyone who is not known to speak for another; of those who pass on words, only one of the same actor.
    private bool MayBeAmong(OracleOrigins other) => _voices.Exists(mine => mine.IsUnspecific && !mine.IsRelay && other._voices.Exists(its =>
        its.Actor is { } actor && mine.Actor is { } own ? IsPartOf(actor, own) || IsPartOf(own, actor) : !its.IsRelay));

    private bool IsPartOf(EntityId<Actor> actor, EntityId<Actor> other) => actor == other || _dataset.Actors[actor].Parents.Any(parent => IsPartOf(parent, other));

    // The nearest states and armed groups, up through whatever is part of them.
    private static HashSet<EntityId<Actor>> SidesOf(EntityId<Actor> actor, ConflictDataset dataset)
    {
        for (HashSet<EntityId<Actor>> level = [actor]; level.Count > 0;)
        {
            var found = level.Where(id => dataset.Actors[id].Kind is ActorKind.State or ActorKind.ArmedGroup).ToHashSet();
            if (found.Count > 0)
            {
                return found;
            }

            level = level.Where(id => dataset.Actors[id].Kind is ActorKind.GovernmentBody or ActorKind.ArmedForce or ActorKind.Person).SelectMany(id => dataset.Actors[id].Parents).ToHashSet();
        }

        return [];
    }

    private void Meet(EntityId<Source> source, Attribution cites, ConflictDataset dataset)
    {
        var voice = dataset.Sources[source];
        var actor = voice.Actor;
        while (voice.SpeaksFor is { } next)
        {
            voice = dataset.Sources[next];
            actor ??= voice.Actor;
        }

        _voices.Add((actor, voice.IsUnspecific || dataset.Sources[source].IsUnspecific, !cites.IsEmpty));

        if (!cites.IsEmpty)
        {
            _relays.Add(voice.Id);
        }
        else
        {
            _origins.Add(voice.Id);
            _sides.UnionWith(voice.Actor is { } side ? SidesOf(side, dataset) : []);
            _isUnspecific |= voice.IsUnspecific || dataset.Sources[source].IsUnspecific;
        }

        foreach (var step in cites.Steps)
        {
            Meet(step.Source, step.Cites, dataset);
        }
    }
}
