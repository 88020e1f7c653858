namespace ConflictModel;

/// <summary>What some rules have to know of all claims of a live dataset; one of each kind, whichever rules ask for it.</summary>
internal abstract class LiveIndex
{
    /// <summary>Takes up a claim that has just been added. One that is withdrawn need not be told.</summary>
    public abstract void Add(int claim);
}
