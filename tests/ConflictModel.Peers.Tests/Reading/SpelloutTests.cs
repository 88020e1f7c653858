using System.Globalization;
using ConflictModel.Reading;
using ConflictModel.Tests;
using Xunit.Abstractions;

namespace ConflictModel.Peers.Tests.Reading;

/// <summary>
/// CLDR spells each number out by its rules (npm package <c>cldr-rbnf</c>, fetched when the test runs), and the reader reads it back: 0 to 9,999 whole, then 2,000 numbers to 10^12.
/// Skipped, with the reason, where npm does not have the package.
/// </summary>
public sealed class SpelloutTests(ITestOutputHelper output)
{
    private const int Whole = 10_000;
    private const int Drawn = 2_000;

    [SpelloutFact]
    public void Every_number_that_CLDR_spells_out_is_read_back()
    {
        var agreement = new Agreement(maxMisses: 20);
        foreach (var code in ReadingLanguages.Codes)
        {
            var file = Path.Combine(SpelloutFactAttribute.Folder!, $"{code}-SpelloutRules.txt");
            if (!File.Exists(file))
            {
                continue;
            }

            var rules = SpelloutRules.Parse(File.ReadAllText(file));
            var reader = new NumberReader(ReadingLanguages.Get(code));
            foreach (var set in rules.Cardinals)
            {
                foreach (var number in Numbers())
                {
                    if (rules.Spell(number, set) is { } words)
                    {
                        var read = reader.Read(words);
                        agreement.Add(code, read.Count == 1 && read[0].Value == number, $"{set} {number} '{words}' is {string.Join("; ", read)}");
                    }
                }
            }
        }

        output.WriteLine(agreement.ToString());
        Assert.True(agreement.Share() >= Goal, agreement.ToString());
    }

    private const decimal Goal = 1;

    private static IEnumerable<long> Numbers()
    {
        for (var i = 0L; i < Whole; i++)
        {
            yield return i;
        }

        // A fixed sequence, so that a build that was green stays green.
        var state = 20_241_018UL;
        for (var i = 0; i < Drawn; i++)
        {
            state = unchecked((state * 6_364_136_223_846_793_005UL) + 1_442_695_040_888_963_407UL);
            var digits = 5 + (int)((state >> 33) % 8);
            var limit = long.Parse("1" + new string('0', digits), CultureInfo.InvariantCulture);
            yield return (long)((state >> 20) % (ulong)limit);
        }
    }
}

/// <summary>A test over the npm package <c>cldr-rbnf</c>; skipped, with the reason, where npm does not have it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SpelloutFactAttribute : FactAttribute
{
    private const string Package = "cldr-rbnf";

    private static readonly Lazy<string?> Installed = new(() => NpmPackage.Install(Package));

    public SpelloutFactAttribute() => Skip = NpmPackage.Missing(Installed.Value, Package);

    public static string? Folder => Installed.Value is { } folder ? Path.Combine(folder, "node_modules", Package, "rbnf") : null;
}
