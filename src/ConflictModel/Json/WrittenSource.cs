using System.Runtime.InteropServices;

namespace ConflictModel.Json;

/// <summary>A source to be written.</summary>
/// <param name="Record">The source.</param>
/// <param name="NamesOfActor">The names of the actor that it is, where they are known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenSource(Source Record, LocalizedNames? NamesOfActor)
{
    /// <summary>The names that are written: none if they are those of the actor, since reading gives them back.</summary>
    public IEnumerable<LocalizedName> OwnNames => NamesOfActor == Record.Names ? [] : Record.Names;
}
