using BenchmarkDotNet.Running;
using Oversight.Benchmarks;
using Oversight.Benchmarks.Guard;

return args switch
{
    ["--guard", .. var rest] => GuardCommand.Run(rest),
    _ => Benchmarks(args),
};

// "--guard" as GuardCommand says; anything else, such as "--filter *Ticket*", is BenchmarkDotNet's.
static int Benchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(BenchmarkConfig).Assembly).Run(args, new BenchmarkConfig());
    return 0;
}
