using BenchmarkDotNet.Running;
using ConflictModel.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(SteadyConfig).Assembly).Run(args, new SteadyConfig());
