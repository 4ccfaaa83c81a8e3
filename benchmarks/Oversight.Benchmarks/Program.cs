using BenchmarkDotNet.Running;
using Oversight.Benchmarks;
using Oversight.Benchmarks.Guard;
using Oversight.Benchmarks.Peers.Sql;
using Oversight.Benchmarks.Sweeps;

return args switch
{
    ["--guard", .. var rest] => GuardCommand.Run(rest),
    ["--sweep", .. var rest] => SweepCommand.Run(rest),
    ["--compare-sql", .. var rest] => CompareSqlCommand.Run(rest),
    _ => Benchmarks(args),
};

// "--guard", "--sweep" and "--compare-sql" as their commands say; anything else, such as "--filter *Ticket*", is BenchmarkDotNet's.
static int Benchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(BenchmarkConfig).Assembly).Run(args, new BenchmarkConfig());
    return 0;
}
