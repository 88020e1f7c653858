namespace ConflictModel.Reporting;

/// <summary>The attribution of a claim in words.</summary>
internal static class Attributions
{
    /// <summary>
    /// The sources and the report of a claim: <c>Yonhap > Joint Chiefs of Staff, in "Shadow alliance"</c>, outermost first; a source that
    /// speaks for another is shown with it.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="report">The name of the report.</param>
    /// <param name="words">The words of the dataset.</param>
    public static string Of(Claim claim, string report, Wording words) =>
        claim.Attribution.IsEmpty ? $"{report}, in its own words" : $"{PathOf(claim, words)}, in {report}";

    /// <summary>
    /// Who says it, outermost first; a source that speaks for another is shown with it. Of the words of a report itself its publisher, or
    /// else its title.
    /// </summary>
    public static string PathOf(Claim claim, Wording words)
    {
        if (!claim.Attribution.IsEmpty)
        {
            return PathOf(claim.Attribution, words);
        }

        var report = words.Dataset.Reports[claim.Report];
        return report.Publisher is { } publisher ? NameOf(publisher, words) : report.Title ?? $"the report '{report.Id}'";
    }

    /// <summary>The speakers of a claim: "Ihor Klymenko", "the mayor and the police"; sources that only relay it are left out.</summary>
    public static string SpeakersOf(Claim claim, Wording words)
    {
        var report = words.Dataset.Reports[claim.Report];
        return !claim.Attribution.IsEmpty ? string.Join(" and ", AttributionEnds.LeavesOf(claim.Attribution).Distinct().Select(Name))
            : report.Publisher is { } publisher ? Name(publisher)
            : $"the report '{report}'";

        string Name(EntityId<Source> source) => words.Name(words.Dataset.Sources, source);
    }

    /// <summary>
    /// The name, with the state that the source belongs to unless the name contains it: "National Intelligence Service (South Korea)".
    /// </summary>
    public static string NameOf(EntityId<Source> source, Wording words)
    {
        var name = words.Name(words.Dataset.Sources, source);
        var state = StateOf(words.Dataset.Sources[source], words);
        return state is null || name.Contains(state, StringComparison.OrdinalIgnoreCase) ? name : $"{name} ({state})";
    }

    /// <summary>
    /// The name of the state that the source's actor belongs to, directly or through other bodies; the nearest of several, and null if
    /// there is none.
    /// </summary>
    public static string? StateOf(Source source, Wording words)
    {
        var seen = new HashSet<EntityId<Actor>>();
        var level = source.Actor is { } actor ? ParentsOf(actor) : [];
        while (level.Count > 0)
        {
            if (level.Find(parent => parent.Kind == ActorKind.State) is { } state)
            {
                return words.Name(words.Dataset.Actors, state.Id);
            }

            level = [.. level.SelectMany(parent => ParentsOf(parent.Id))];
        }

        return null;

        List<Actor> ParentsOf(EntityId<Actor> id) =>
            [.. words.Dataset.Actors[id].Parents.Where(seen.Add).Select(parent => words.Dataset.Actors[parent])];
    }

    private static string PathOf(Attribution attribution, Wording words) =>
        string.Join(" and ", attribution.Steps.Select(step => PathOf(step, words)));

    private static string PathOf(AttributionStep step, Wording words)
    {
        var verb = step.Verb == AttributionVerb.Says ? "" : $" ({English.Words(step.Verb)})";
        var name = NameOf(step.Source, words) + verb;
        if (!step.Cites.IsEmpty)
        {
            return step.Cites.Steps.Count == 1 ? $"{name} > {PathOf(step.Cites, words)}" : $"{name} > ({PathOf(step.Cites, words)})";
        }

        var voice = AttributionEnds.VoiceOf(step.Source, words.Dataset);
        return voice == step.Source ? name : $"{name}, speaking for {NameOf(voice, words)}";
    }
}
