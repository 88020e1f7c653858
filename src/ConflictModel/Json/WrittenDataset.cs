using System.Runtime.InteropServices;

namespace ConflictModel.Json;

/// <summary>A dataset to be written.</summary>
/// <param name="Contents">The records.</param>
/// <param name="NamesOf">The names of an actor; null where there is no such actor.</param>
/// <param name="ClaimsFile">The file beside the document that gets its claims; null if they are in the document.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenDataset(DatasetContents Contents, Func<EntityId<Actor>, LocalizedNames?> NamesOf, string? ClaimsFile)
{
    public IEnumerable<WrittenSource> Sources
    {
        get
        {
            var names = NamesOf;
            return Contents.Sources.Select(source => new WrittenSource(source, source.Actor is { } actor ? names(actor) : null));
        }
    }

    public static WrittenDataset Of(ConflictDataset dataset, string? claimsFile = null) =>
        new(dataset.Contents, actor => dataset.Actors[actor].Names, claimsFile);

    /// <summary>Records that need not fit each other.</summary>
    public static WrittenDataset Of(DatasetContents contents)
    {
        var names = new Dictionary<EntityId<Actor>, LocalizedNames>();
        foreach (var actor in contents.Actors)
        {
            names.TryAdd(actor.Id, actor.Names);
        }

        return new(contents, names.GetValueOrDefault, ClaimsFile: null);
    }
}
