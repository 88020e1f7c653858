using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ConflictModel.Import.Tests;

/// <summary>Workbooks as programs write them, so that a test shows its cells.</summary>
internal static class Workbooks
{
    private static readonly DateTime Start = new(1899, 12, 30);

    /// <summary>A cell with a formula, and the value that a program has calculated; null for none.</summary>
    public sealed record Formula(string Text, object? Value);

    /// <summary>A cell with an error, such as #REF!.</summary>
    public sealed record Error(string Text);

    public static byte[] Of(params object?[][] rows) => Of([("Sheet1", rows, [])]);

    public static byte[] Of((string Name, object?[][] Rows, string[] Merged)[] sheets, bool hasMacros = false)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            var type = hasMacros ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
            Write(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{type}"/></Types>""");
            Write(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            var names = string.Concat(sheets.Select((sheet, i) => $"""<sheet name="{sheet.Name}" sheetId="{i + 1}" r:id="rId{i + 1}"/>"""));
            Write(zip, "xl/workbook.xml", $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{names}</sheets></workbook>""");
            var relations = string.Concat(sheets.Select((_, i) => $"""<Relationship Id="rId{i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{i + 1}.xml"/>"""));
            Write(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}<Relationship Id="rS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");
            Write(zip, "xl/styles.xml", """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>""");
            for (var i = 0; i < sheets.Length; i++)
            {
                Write(zip, $"xl/worksheets/sheet{i + 1}.xml", SheetText(sheets[i].Rows, sheets[i].Merged));
            }

            if (hasMacros)
            {
                Write(zip, "xl/vbaProject.bin", "not read");
            }
        }

        return memory.ToArray();
    }

    public static ImportResult Workbook(this ImportMapping mapping, byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        return mapping.Import(stream, TableFormat.Workbook, "t.xlsx");
    }

    private static string SheetText(object?[][] rows, string[] merged)
    {
        var text = new StringBuilder("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
        for (var row = 0; row < rows.Length; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"""<row r="{row + 1}">""");
            for (var column = 0; column < rows[row].Length; column++)
            {
                text.Append(CellText(rows[row][column], $"{SheetHeader.Letters(column)}{row + 1}"));
            }

            text.Append("</row>");
        }

        text.Append("</sheetData>");
        if (merged.Length > 0)
        {
            text.Append("<mergeCells>").AppendJoin("", merged.Select(range => $"""<mergeCell ref="{range}"/>""")).Append("</mergeCells>");
        }

        return text.Append("</worksheet>").ToString();
    }

    private static string CellText(object? value, string name) => value switch
    {
        null or "" => "",
        Formula { Value: null } formula => $"""<c r="{name}"><f>{formula.Text}</f></c>""",
        Formula formula => string.Create(CultureInfo.InvariantCulture, $"""<c r="{name}"><f>{formula.Text}</f><v>{formula.Value}</v></c>"""),
        Error error => $"""<c r="{name}" t="e"><v>{error.Text}</v></c>""",
        DateTime date => string.Create(CultureInfo.InvariantCulture, $"""<c r="{name}" s="1"><v>{(date - Start).TotalDays}</v></c>"""),
        string text => $"""<c r="{name}" t="inlineStr"><is><t xml:space="preserve">{System.Security.SecurityElement.Escape(text)}</t></is></c>""",
        _ => string.Create(CultureInfo.InvariantCulture, $"""<c r="{name}"><v>{value}</v></c>"""),
    };

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
