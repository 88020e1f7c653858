using System.Text.Json;

namespace ConflictModel.Reporting;

/// <summary>The SARIF locations of claims in the files of the dataset.</summary>
internal sealed class SarifLocations(ReportModel model, Utf8JsonWriter writer)
{
    /// <summary>The name that code hosts use for the root of a checkout.</summary>
    private const string Root = "%SRCROOT%";

    /// <summary>The most related locations; the first ones are those that decide.</summary>
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
    /// The first claim is the location of the finding and the others are related locations: a finding is resolved at one place, not at
    /// each.
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

    /// <summary>The URI of a file, relative to the root unless the file is elsewhere.</summary>
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
