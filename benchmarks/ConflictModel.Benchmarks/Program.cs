using System.Globalization;
using BenchmarkDotNet.Running;
using ConflictModel.Benchmarks;
using ConflictModel.Benchmarks.Scale;

if (args is ["scale", .. var counts])
{
    foreach (var count in counts)
    {
        CompareAtScale.Run(int.Parse(count, CultureInfo.InvariantCulture));
    }
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(SteadyConfig).Assembly).Run(args, new SteadyConfig());
}
