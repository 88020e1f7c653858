using System.Text.Json;

namespace ConflictModel.Reporting;

/// <summary>The SARIF locations of claims in the files of the dataset.</summary>
internal sealed class SarifLocations(ReportModel model, Utf8JsonWriter writer)
{
    /// <summary>The name that code hosts know for the root of what they have checked out.</summary>
    private const string Root = "%SRCROOT%";

    /// <summary>More than a reader follows; the first are those that decide.</summary>
    private const int Related = 100;

    public void WriteRoot()
    {
        writer.WriteStartObject("originalUriBaseIds");
        writer.WriteStartObject(Root);
        writer.WriteMessage("description", "The folder below which the dataset lies.");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>
    /// The first claim as the place of the finding, the others as related: a finding is resolved at one of them, not at each.
    /// </summary>
    public void Write(List<Claim> claims)
    {
        writer.WriteStartArray("locations");
        foreach (var claim in claims.Take(1))
        {
            Write(claim, id: 0);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("relatedLocations");
        foreach (var (i, claim) in claims.Skip(1).Take(Related).Index())
        {
            Write(claim, i + 1);
        }

        writer.WriteEndArray();
    }

    /// <summary>The address of a file as seen from the root: relative, unless the file lies elsewhere.</summary>
    internal static (string Uri, bool IsRelative) AddressOf(string file, string? root)
    {
        var path = root is null ? file : Path.GetRelativePath(root, Path.GetFullPath(file, root));
        if (Path.IsPathRooted(path) || path.StartsWith("..", StringComparison.Ordinal))
        {
            return (new Uri(root is null ? file : Path.GetFullPath(file, root)).AbsoluteUri, false);
        }

        var parts = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Where(part => part is not ("." or ""));
        return (string.Join('/', parts.Select(Uri.EscapeDataString)), true);
    }

    private void Write(Claim claim, int id)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", id);
        var location = model.Dataset.LocationOf(claim.Id);
        if (location is { File: { } file })
        {
            WriteFile(file, location.Line);
        }

        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("name", claim.Id.Value);
        writer.WriteOptional("fullyQualifiedName", location?.Path);
        writer.WriteString("kind", "object");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteMessage("message", MessageOf(claim));
        writer.WriteEndObject();
    }

    private void WriteFile(string file, int line)
    {
        var (uri, isRelative) = AddressOf(file, model.Options.SourceRoot);
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", uri);
        writer.WriteOptional("uriBaseId", isRelative ? Root : null);
        writer.WriteEndObject();
        if (line > 0)
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", line);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private string MessageOf(Claim claim)
    {
        var quote = ClaimText.QuoteOf(claim, model.Dataset) is { } said ? $": {said}" : "";
        return $"{ClaimText.Said(claim, model.Words)}, "
            + $"{Attributions.Of(claim, ClaimText.ReportOf(claim, model.Words), model.Words)}{quote}";
    }
}
