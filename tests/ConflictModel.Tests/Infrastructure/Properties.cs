using FsCheck;
using Microsoft.FSharp.Core;

namespace ConflictModel.Tests;

/// <summary>
/// How properties are run: by default always over the same data, so that a build that was green stays green; with CONFLICTMODEL_RANDOM=1 over new data each time, to find what nobody thought of.
/// </summary>
internal static class Properties
{
    private const ulong Seed = 20_241_018;
    private const ulong Gamma = 11_000_001;

    public static Config Runs(int count)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(count);
        return Environment.GetEnvironmentVariable("CONFLICTMODEL_RANDOM") == "1"
            ? config
            : config.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed, Gamma), FSharpOption<int>.None)));
    }
}
