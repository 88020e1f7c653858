using System.Globalization;
using BenchmarkDotNet.Running;
using ConflictModel.Benchmarks;
using ConflictModel.Benchmarks.Scale;

if (args is ["scale", .. var parts])
{
    return ScaleCommand.Run(parts);
}

if (args is ["stages", .. var stages])
{
    return StagesCommand.Run(stages);
}

if (args is ["live", .. var counts])
{
    foreach (var count in counts)
    {
        LiveAtScale.Run(int.Parse(count, CultureInfo.InvariantCulture));
    }

    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(SteadyConfig).Assembly).Run(args, new SteadyConfig());
return 0;
