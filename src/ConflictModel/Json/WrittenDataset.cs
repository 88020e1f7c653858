using System.Runtime.InteropServices;

namespace ConflictModel.Json;

/// <summary>A dataset to be written.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="ClaimsFile">The file beside the document that gets its claims; null if they are in the document.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenDataset(ConflictDataset Dataset, string? ClaimsFile)
{
    public DatasetContents Contents => Dataset.Contents;

    public IEnumerable<WrittenSource> Sources
    {
        get
        {
            var actors = Dataset.Actors;
            return Contents.Sources.Select(source => new WrittenSource(source, source.Actor is { } actor ? actors[actor].Names : null));
        }
    }
}
