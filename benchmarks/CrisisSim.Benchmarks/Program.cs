using BenchmarkDotNet.Running;
using CrisisSim.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ThroughputOfTrials).Assembly).Run(args);
