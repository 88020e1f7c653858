namespace ConflictModel;

/// <summary>
/// Finds the claims that remain if a source is left out: those with a path that avoids the source, the sources that it speaks for and those
/// that speak for it.
/// </summary>
internal sealed class SourcePaths
{
    private readonly ConflictDataset _dataset;
    private readonly EntityId<Source> _root;

    public SourcePaths(ConflictDataset dataset, Source source)
    {
        _dataset = dataset;
        _root = RootOf(source.Id);
    }

    public bool Remains(Claim claim) => (_dataset.Reports[claim.Report].Publisher is not { } publisher || !IsOut(publisher))
        && (claim.Attribution.IsEmpty || Remains(claim.Attribution));

    private bool Remains(Attribution attribution) =>
        attribution.Steps.Any(step => !IsOut(step.Source) && (step.Cites.IsEmpty || Remains(step.Cites)));

    private bool IsOut(EntityId<Source> source) => RootOf(source) == _root;

    private EntityId<Source> RootOf(EntityId<Source> source)
    {
        while (_dataset.Sources[source].SpeaksFor is { } next)
        {
            source = next;
        }

        return source;
    }
}
