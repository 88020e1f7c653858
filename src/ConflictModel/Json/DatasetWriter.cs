using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>
/// Writes a dataset as one document: members in the order of the format, defaults left out, the same bytes for the same dataset.
/// </summary>
internal static class DatasetWriter
{
    // A dataset is read by people in many scripts; it is no HTML.
    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = Encoder };

    /// <summary>Writes the document, and the claims beside it where there is to be a file of them.</summary>
    public static void Write(ConflictDataset dataset, string path, string? claimsFile)
    {
        path = DatasetFile.DocumentOf(path);
        if (claimsFile is null)
        {
            AtomicFile.Write(path, stream => Write(dataset, stream));
            return;
        }

        if (!DatasetFile.IsBeside(claimsFile, path))
        {
            throw new ArgumentException(
                $"The file of claims is '{Shown.Text(claimsFile)}'; it must be the name of another file beside the document, without "
                    + "folders.",
                nameof(claimsFile));
        }

        // The claims are put in place first, and last the document that names them: whoever reads it finds them.
        AtomicFile.Write(path, document =>
        {
            Write(dataset, document, claimsFile);
            document.Flush();
            ClaimLinesWriter.Write(dataset.Contents.Claims, Path.Combine(Path.GetDirectoryName(path) ?? "", claimsFile));
        });
    }

    public static void Write(ConflictDataset dataset, Stream stream, string? claimsFile = null)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            DatasetJson.Table.Write(json, new(dataset, claimsFile));
        }

        stream.WriteByte((byte)'\n');
    }
}
