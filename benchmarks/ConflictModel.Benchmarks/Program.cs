using BenchmarkDotNet.Running;
using ConflictModel.Benchmarks;
using ConflictModel.Benchmarks.Scale;

if (args is ["scale", .. var parts])
{
    return ScaleCommand.Run(parts);
}

BenchmarkSwitcher.FromAssembly(typeof(SteadyConfig).Assembly).Run(args, new SteadyConfig());
return 0;
