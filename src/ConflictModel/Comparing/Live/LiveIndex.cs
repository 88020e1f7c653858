namespace ConflictModel;

/// <summary>What some rules have to know of all claims of a live dataset; one of each kind, whichever rules ask for it.</summary>
internal abstract class LiveIndex
{
    /// <summary>Adds a claim that has just been added to the dataset. Withdrawn claims need not be removed.</summary>
    public abstract void Add(int claim);
}
