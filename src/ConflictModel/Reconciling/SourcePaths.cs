namespace ConflictModel;

/// <summary>
/// Which claims are left when a source is left out: those that reach the reader by a path on which neither it stands, nor one whose voice
/// it is or that speaks for it.
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

    public bool IsLeft(Claim claim) => (_dataset.Reports[claim.Report].Publisher is not { } publisher || !IsOut(publisher))
        && (claim.Attribution.IsEmpty || IsLeft(claim.Attribution));

    private bool IsLeft(Attribution attribution) =>
        attribution.Steps.Any(step => !IsOut(step.Source) && (step.Cites.IsEmpty || IsLeft(step.Cites)));

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
