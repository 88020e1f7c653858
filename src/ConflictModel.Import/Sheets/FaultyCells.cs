using System.IO.Compression;
using System.Xml;

namespace ConflictModel.Import;

/// <summary>
/// The cells of a sheet that have an error, or a formula without a value (written by a program that does not calculate). They must not be
/// read as blank, which would mean that there is no figure.
/// </summary>
internal sealed class FaultyCells
{
    /// <summary>The text that is shown for a cell with a formula and no value.</summary>
    private const string NotCalculated = "#NOT CALCULATED!";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<(int Row, int Column), string> _cells = [];

    public static FaultyCells None { get; } = new();

    /// <summary>The text that is shown for a cell; null if it has no fault.</summary>
    public string? At(int row, int column) => _cells.Count == 0 ? null : _cells.GetValueOrDefault((row, column));

    /// <summary>Finds them in a sheet of a package, by its index in the workbook.</summary>
    public static FaultyCells In(Stream stream, long start, int sheet)
    {
        var position = stream.Position;
        stream.Position = start;
        var missing = new FaultyCells();
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (PartOf(zip, sheet) is { } part)
            {
                missing.Find(part);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or NotSupportedException)
        {
            // Damaged parts are reported when the cells are read.
        }

        stream.Position = position;
        return missing;
    }

    private static ZipArchiveEntry? PartOf(ZipArchive zip, int sheet)
    {
        var book = zip.Entries.FirstOrDefault(entry => entry.FullName.Equals("xl/workbook.xml", StringComparison.OrdinalIgnoreCase));
        var relations = zip.GetEntry("xl/_rels/workbook.xml.rels");
        if (book is null || relations is null)
        {
            return null;
        }

        var ids = Elements(book, "sheet", reader => reader.GetAttribute("id", Relations));
        var targets = Elements(relations, "Relationship", reader => $"{reader.GetAttribute("Id")}\n{reader.GetAttribute("Target")}");
        var target = sheet < ids.Count ? targets.Find(text => text.StartsWith($"{ids[sheet]}\n", StringComparison.Ordinal)) : null;
        var path = target?[(target.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        return path is null ? null : zip.GetEntry(path.StartsWith('/') ? path[1..] : $"xl/{path}");
    }

    private static List<string> Elements(ZipArchiveEntry part, string name, Func<XmlReader, string?> value)
    {
        var values = new List<string>();
        using var content = part.Open();
        using var reader = XmlReader.Create(content);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name && value(reader) is { } found)
            {
                values.Add(found);
            }
        }

        return values;
    }

    private void Find(ZipArchiveEntry part)
    {
        // Search the bytes first: most sheets have neither, and parsing the XML takes as long as reading the sheet.
        using (var bytes = part.Open())
        {
            if (!MayHaveFaults(bytes))
            {
                return;
            }
        }

        using var content = part.Open();
        using var reader = XmlReader.Create(content);
        (string? Name, bool IsError, bool HasFormula, string? Value) cell = default;
        var isValue = false;
        while (reader.Read())
        {
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "c"):
                    cell = (reader.GetAttribute("r"), reader.GetAttribute("t") == "e", false, null);
                    break;
                case (XmlNodeType.Element, "f"):
                    cell.HasFormula = true;
                    break;
                case (XmlNodeType.Element, "v" or "is"):
                    isValue = !reader.IsEmptyElement;
                    break;
                case (XmlNodeType.EndElement, "v" or "is"):
                    isValue = false;
                    break;
                case (XmlNodeType.Text, _) when isValue:
                    cell.Value = reader.Value;
                    break;
                case (XmlNodeType.EndElement, "c") when cell.Name is not null && (cell.IsError || (cell.HasFormula && cell.Value is null)):
                    _cells[Position(cell.Name)] = cell.Value ?? NotCalculated;
                    break;
            }
        }
    }

    private static bool MayHaveFaults(Stream content)
    {
        const int Overlap = 5;
        var buffer = new byte[1 << 16];
        var kept = 0;
        while (content.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            var text = buffer.AsSpan(0, kept + read);
            if (text.IndexOf("<f>"u8) >= 0 || text.IndexOf("<f "u8) >= 0 || text.IndexOf(" t=\"e\""u8) >= 0)
            {
                return true;
            }

            kept = Math.Min(text.Length, Overlap);
            text[^kept..].CopyTo(buffer);
        }

        return false;
    }

    /// <summary>The row and column of <c>AB12</c>, from 0.</summary>
    private static (int Row, int Column) Position(string name)
    {
        var (row, column) = (0, 0);
        foreach (var c in name)
        {
            if (char.IsAsciiLetter(c))
            {
                column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
            }
            else if (char.IsAsciiDigit(c))
            {
                row = (row * 10) + (c - '0');
            }
        }

        return (row - 1, column - 1);
    }
}
