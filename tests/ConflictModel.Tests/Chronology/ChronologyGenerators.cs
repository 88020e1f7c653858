using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>Texts in EDTF for property tests, built without the reader.</summary>
internal static class ChronologyGenerators
{
    private static readonly Gen<string> Qualifier = Gen.Frequency((6, Gen.Constant("")), (1, Gen.Elements("?", "~", "%")));

    private static readonly Gen<string> Year = Gen.OneOf(
        Gen.Choose(0, 9999).Select(year => year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture)),
        Gen.Choose(1, 9999).Select(year => "-" + year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture)),
        Gen.Elements("202X", "19XX", "1XXX", "XXXX", "1XX3", "-01XX", "X0X4"));

    private static readonly Gen<string> Month = Gen.OneOf(Gen.Choose(1, 12).Select(Two), Gen.Elements("XX", "0X", "1X", "X2"));

    private static readonly Gen<string> Day = Gen.OneOf(Gen.Choose(1, 28).Select(Two), Gen.Elements("XX", "0X", "1X", "2X", "X7"));

    /// <summary>A year, month or day with qualifiers at any component.</summary>
    private static readonly Gen<string> Calendar =
        from year in Year
        from month in Month
        from day in Day
        from length in Gen.Choose(1, 3)
        from marks in Gen.ArrayOf(Qualifier, 6)
        select length switch
        {
            1 => $"{marks[0]}{year}{marks[1]}",
            2 => $"{marks[0]}{year}{marks[1]}-{marks[2]}{month}{marks[3]}",
            _ => $"{marks[0]}{year}{marks[1]}-{marks[2]}{month}{marks[3]}-{marks[4]}{day}{marks[5]}",
        };

    private static readonly Gen<string> Other = Gen.OneOf(
        from year in Year from code in Gen.Choose(21, 41) select $"{year}-{code}",
        Gen.Elements("20", "193", "-019", "1950S2", "-1950S3", "Y-17E7", "Y17E7S1", "Y171010000S3", "12004-06~-11"),
        from hour in Gen.Choose(0, 23) from zone in Gen.Elements("", "Z", "+02", "-0330", "+05:45") select $"2024-10-18T{Two(hour)}:15:59{zone}");

    private static readonly Gen<string> Set =
        from items in Gen.NonEmptyListOf(Calendar)
        from braces in Gen.Elements("[]", "{}")
        from separator in Gen.Elements(",", ", ")
        from first in Gen.Elements("", "..")
        from last in Gen.Elements("", "..")
        select $"{braces[0]}{first}{string.Join(separator, items)}{(items.Count == 1 && first.Length > 0 ? "" : last)}{braces[1]}";

    /// <summary>A date that is valid by its making.</summary>
    public static Gen<string> Date { get; } = Gen.Frequency((4, Calendar), (1, Other), (1, Set));

    /// <summary>Texts near the notation: mostly its own characters, in any order.</summary>
    public static Gen<string> Junk { get; } = Gen.OneOf(
        Gen.ArrayOf(Gen.Elements("0123456789X-?~%TZ:+./[]{},SYE ".ToCharArray())).Select(chars => new string(chars)),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        from date in Date from position in Gen.Choose(0, 12) from c in ArbMap.Default.GeneratorFor<char>() select date.Insert(Math.Min(position, date.Length), c.ToString()));

    private static string Two(int number) => number.ToString("D2", System.Globalization.CultureInfo.InvariantCulture);
}
