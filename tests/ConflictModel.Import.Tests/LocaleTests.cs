using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Import.Tests;

/// <summary>A table that is written in any convention of the world is imported with its values, or with problems, and never with other values.</summary>
public sealed class LocaleTests
{
    // Groups of three, or of two before the last three; and digits of a script from its zero on.
    private static readonly Locale[] Locales =
    [
        new("en-US", ",", ".", 3, '0', "M/d/uuuu", ","),
        new("de-DE", ".", ",", 3, '0', "d.M.uuuu", ";"),
        new("fr-FR", "\u202f", ",", 3, '0', "d/M/uuuu", ";"),
        new("fr-FR of before", "\u00a0", ",", 3, '0', "d/M/uuuu", ";"),
        new("de-CH", "'", ".", 3, '0', "d.M.uuuu", ";"),
        new("de-CH of Unicode", "\u2019", ".", 3, '0', "d.M.uuuu", ","),
        new("en-IN", ",", ".", 2, '0', "d/M/uuuu", ","),
        new("ar", "\u066c", "\u066b", 3, '\u0660', "uuuu-MM-dd", ","),
        new("fa", "\u066c", "\u066b", 3, '\u06f0', "uuuu-MM-dd", "\t"),
        new("none", "", ".", 3, '0', "uuuu-MM-dd", ","),
    ];

    private static readonly Gen<Row> Rows =
        from scale in Gen.Choose(0, 3)
        from digits in Gen.Elements(9, 99, 999, 9_999, 999_999, 99_999_999)
        from number in Gen.Choose(0, digits)
        from round in Gen.Elements(1, 1, 1_000)
        from unit in Gen.Elements("persons", "tonnes")
        from form in Gen.Elements("{0}", "{0}", "{0}", "~{0}", "{0}+", "~{0}+", "+{0}", "{0}..{0}", "{0} to {0}", "{0} million")
        from day in Gen.Choose(0, 40_000)
        let decimals = unit == "persons" ? 0 : scale
        select new Row((long)number * round / (decimal)Math.Pow(10, decimals), decimals, unit, form, new DateOnly(1925, 1, 1).AddDays(day));

    private static readonly Gen<Table> AnyTables =
        from locale in Gen.Elements(Locales)
        from rows in Rows.NonEmptyListOf()
        select new Table(locale, [.. rows]);

    private static readonly Row Sure = new(1_234_567.25m, 2, "tonnes", "{0}", new(2024, 3, 14));

    [Fact]
    public void Any_table_gives_its_values_or_problems() => Generators.Holds(AnyTables, table => Holds(table));

    [Fact]
    public void Any_table_whose_patterns_of_dates_are_in_doubt_gives_its_values_or_problems() =>
        Generators.Holds(AnyTables, table => Holds(table, morePatterns: ", \"M/d/uuuu\", \"d/M/uuuu\""));

    [Fact]
    public void Any_table_whose_convention_the_mapping_says_gives_its_values() =>
        Generators.Holds(AnyTables, table => Holds(table, numbers: $"\"numbers\": \"1{table.Locale.Group}234{table.Locale.Decimal}5\",", mayRefuse: false));

    [Fact]
    public void Any_table_with_a_number_that_no_other_convention_has_gives_its_values() =>
        Generators.Holds(AnyTables, table => Holds(table with { Rows = [.. table.Rows, Sure] }, mayRefuse: false));

    private static bool Holds(Table table, string morePatterns = "", string numbers = "", bool mayRefuse = true)
    {
        var (locale, rows) = (table.Locale, table.Rows);
        var mapping = Import.Tests.Tables.Mapping($$"""
            { "format": "conflictmodel-import/1", {{numbers}} "dates": { "date": ["{{locale.Date}}"{{morePatterns}}] }, "report": { "title": "r" },
              "claims": [{ "id": "c-{no}", "scope": { "measure": "killed", "period": "{date}" }, "figure": "{figure}", "unit": "{unit}" }] }
            """);
        var text = new StringBuilder(string.Join(locale.Separator, "no", "date", "figure", "unit") + "\n");
        for (var i = 0; i < rows.Length; i++)
        {
            var cell = string.Format(CultureInfo.InvariantCulture, rows[i].Form, locale.Write(rows[i].Number, rows[i].Scale));
            text.AppendJoin(locale.Separator, i, locale.Write(rows[i].Date), $"\"{cell}\"", rows[i].Unit).Append('\n');
        }

        var result = mapping.Csv(text.ToString());
        var claims = result.Draft.Build().GetDatasetOrThrow().Claims;
        return result.ClaimCount + result.RefusedRowCount == rows.Length
            && (mayRefuse || result.RefusedRowCount == 0)
            && claims.All(claim => IsRight(claim, rows[int.Parse(claim.Id.Value[2..], CultureInfo.InvariantCulture)]));
    }

    private static bool IsRight(Claim claim, Row row) =>
        claim.Quantity.Figure == row.Figure && claim.Scope.Period!.ToString() == row.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Locale(string Name, string Group, string Decimal, int Groups, char Zero, string Date, string Separator)
    {
        public string Write(decimal number, int scale)
        {
            var format = new NumberFormatInfo
            {
                NumberGroupSeparator = Group,
                NumberDecimalSeparator = Decimal,
                NumberGroupSizes = Group.Length == 0 ? [0] : Groups == 2 ? [3, 2] : [3],
            };
            var text = number.ToString(string.Create(CultureInfo.InvariantCulture, $"N{scale}"), format);
            return string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(Zero + (c - '0')) : c));
        }

        public string Write(DateOnly date) => date.ToString(Date.Replace("uuuu", "yyyy", StringComparison.Ordinal), CultureInfo.InvariantCulture);
    }

    private sealed record Row(decimal Number, int Scale, string Unit, string Form, DateOnly Date)
    {
        public Figure Figure
        {
            get
            {
                var number = (Form.EndsWith("million", StringComparison.Ordinal) ? Number * 1_000_000 : Number).ToString(CultureInfo.InvariantCulture);
                return ConflictModel.Figure.Parse(Form switch
                {
                    "~{0}" => $"~{number}",
                    "{0}+" => $">={number}",
                    "~{0}+" => $"~>={number}",
                    "{0}..{0}" or "{0} to {0}" => $"{number}..{number}",
                    _ => number,
                });
            }
        }
    }

    private sealed record Table(Locale Locale, Row[] Rows);
}
