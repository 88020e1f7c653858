namespace ConflictModel.Validation;

/// <summary>
/// Sources that speak for a state, a force or a group but have no actor, so that their side is unknown.
/// </summary>
internal static class SideChecks
{
    public static void Check(DatasetContents contents, FailureList failures)
    {
        var sources = new Dictionary<EntityId<Source>, Source>(contents.Sources.Count);
        foreach (var source in contents.Sources)
        {
            sources.TryAdd(source.Id, source);
        }

        if (!contents.Sources.Any(source => WithoutActor(source, sources) is not null))
        {
            return;
        }

        var reported = new HashSet<EntityId<Source>>();
        foreach (var id in Speakers(contents))
        {
            if (sources.TryGetValue(id, out var speaker) && WithoutActor(speaker, sources) is { } source && reported.Add(source.Id))
            {
                failures.Add(ValidationCodes.NoActor, source, null, null, ("Source", source.Id));
            }
        }
    }

    // The source that lacks an actor: the last in the chain of sources that it speaks for; null if one of them has an actor, or if none is
    // needed.
    private static Source? WithoutActor(Source source, Dictionary<EntityId<Source>, Source> sources)
    {
        var seen = new HashSet<EntityId<Source>>();
        while (source.Actor is null && seen.Add(source.Id) && source.SpeaksFor is { } next && sources.TryGetValue(next, out var principal))
        {
            source = principal;
        }

        return source.Actor is null && SpeaksForSide(source) ? source : null;
    }

    private static bool SpeaksForSide(Source source) => source.Kind switch
    {
        SourceKind.GovernmentBody or SourceKind.IntelligenceService or SourceKind.ArmedForce => true,
        SourceKind.Official or SourceKind.Politician => true,
        SourceKind.Unspecified => source.IsUnspecific,
        _ => false,
    };

    private static HashSet<EntityId<Source>> Speakers(DatasetContents contents)
    {
        var speakers = contents.Reports.Select(report => report.Publisher).OfType<EntityId<Source>>().ToHashSet();
        foreach (var claim in contents.Claims)
        {
            AddSteps(claim.Attribution);
        }

        return speakers;

        void AddSteps(Attribution attribution)
        {
            foreach (var step in attribution.Steps.AsSpan())
            {
                speakers.Add(step.Source);
                AddSteps(step.Cites);
            }
        }
    }
}
