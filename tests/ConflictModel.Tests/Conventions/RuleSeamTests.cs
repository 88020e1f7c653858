using System.Text.RegularExpressions;

namespace ConflictModel.Tests;

/// <summary>A built-in rule is known by name in its own files and in the list of the built-in rules, and nowhere else: what the library does for one rule, it does for every rule of its kind.</summary>
public sealed partial class RuleSeamTests
{
    private const string List = "ConflictModel/Comparing/Rules/ComparisonRules.cs";
    private const string OrderRules = "ConflictModel/Comparing/Rules/OrderRules.cs";

    private static readonly string Sources = RepositoryRoot.Combine("src");

    private static readonly Dictionary<string, string> Texts = Directory.GetFiles(Sources, "*.cs", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Sources, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    [Fact]
    public void No_file_but_its_own_and_the_list_names_a_built_in_rule()
    {
        var rules = ComparisonRules.Default.Select(rule => rule.GetType().Name).ToHashSet(StringComparer.Ordinal);

        Faults.None(
            from file in Texts
            where file.Key is not (List or OrderRules)
            from name in Names().Matches(SourceText.WithoutCommentsAndLiterals(file.Value)).Select(match => match.Value).Distinct(StringComparer.Ordinal)
            where rules.Contains(name) && !IsOwnFile(file.Key, name)
            select $"{file.Key} names the rule {name}.");
    }

    [Fact]
    public void No_file_asks_for_the_kind_of_a_rule() => Faults.None(
        from file in Texts
        from Match match in Asked().Matches(SourceText.WithoutCommentsAndLiterals(file.Value))
        select $"{file.Key} asks '{match.Value}'; a rule says by itself what its kind does.");

    [Theory]
    [InlineData("ConflictModel/Comparing/Rules/MixedUnits.Live.cs", "MixedUnits", true)]
    [InlineData("ConflictModel/Comparing/Live/LiveState.cs", "MixedUnits", false)]
    [InlineData("ConflictModel/Comparing/Rules/MixedUnitsToo.cs", "MixedUnits", false)]
    public void The_files_of_a_rule_are_told_by_their_names(string file, string rule, bool isOwn) => Assert.Equal(isOwn, IsOwnFile(file, rule));

    [Theory]
    [InlineData("if (rule is FallingFigure)", false)]
    [InlineData("rules.OfType<OrderRule>()", true)]
    [InlineData("rule is not NestedScopesRule", true)]
    [InlineData("(ScopeRule)rule", true)]
    [InlineData("class Mine : ScopeRule", false)]
    public void What_asks_for_a_kind_is_found(string code, bool isFound) => Assert.Equal(isFound, Asked().IsMatch(code));

    private static bool IsOwnFile(string file, string rule) => file.StartsWith($"ConflictModel/Comparing/Rules/{rule}.", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"(\bis( not)? |\bas |\bOfType<|\bcase |\()(Claim|Scope|NestedScopes|Dataset|Order)Rule\b(?=[ >)]|$)(?! \w+[,)])", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();
}
