namespace ConflictModel.Peers.Tests;

/// <summary>A test over a file of the peer material; skipped, with the reason, where the file is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PeerFactAttribute : FactAttribute
{
    public PeerFactAttribute(string file)
    {
        File = file;
        if (PeerData.PathOf(file) is null)
        {
            Skip = $"The peer material shared/data/{file} is not beside the repository.";
        }
    }

    public string File { get; }
}
