using System.CommandLine;
using NodaTime;

namespace ConflictModel.Cli;

/// <summary>How the claims of a dataset are compared: the options of all commands that compare or reconcile.</summary>
internal sealed class ComparisonArguments
{
    private const string Side = "side";

    private readonly Option<string?> _timeZone = new("--time-zone")
    {
        HelpName = "id",
        Description = "The time zone in which days, and times of day without an offset, are read, such as Europe/Kyiv. Default: UTC.",
    };

    private readonly Option<string> _independence = new("--independence")
    {
        Description = "What counts as independent: an origin (a source together with the source that it speaks for), or a side "
            + "(all origins of one state or armed group).",
        DefaultValueFactory = _ => "origin",
    };

    public ComparisonArguments()
    {
        _independence.AcceptOnlyFromAmong("origin", Side);
        _timeZone.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && DateTimeZoneProviders.Tzdb.GetZoneOrNull(result.Tokens[0].Value) is null)
            {
                result.AddError($"--time-zone is '{result.Tokens[0].Value}'; must be the id of a time zone, such as Europe/Kyiv.");
            }
        });
    }

    public void AddTo(Command command)
    {
        command.Add(_timeZone);
        command.Add(_independence);
    }

    public ComparisonOptions Of(ParseResult parsed) => new()
    {
        SimultaneityPolicy = parsed.GetValue(_timeZone) is { } zone
            ? SimultaneityPolicy.Default with { TimeZone = DateTimeZoneProviders.Tzdb[zone] }
            : SimultaneityPolicy.Default,
        IndependenceLevel = parsed.GetValue(_independence) == Side ? IndependenceLevel.Side : IndependenceLevel.Origin,
    };
}
