using BenchmarkDotNet.Running;
using Oversight.Benchmarks;
using Oversight.Benchmarks.Guard;

return args switch
{
    ["--guard", .. var rest] => GuardCommand.Run(rest),
    _ => Benchmarks(args),
};

static int Benchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(BenchmarkConfig).Assembly).Run(args, new BenchmarkConfig());
    return 0;
}
