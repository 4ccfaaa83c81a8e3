using BenchmarkDotNet.Running;
using Oversight.Benchmarks;
using Oversight.Benchmarks.Authors;
using Oversight.Benchmarks.EndToEnd;
using Oversight.Benchmarks.Guard;
using Oversight.Benchmarks.Million;
using Oversight.Benchmarks.Peers;
using Oversight.Benchmarks.Replicates;
using Oversight.Benchmarks.StartUp;
using Oversight.Benchmarks.Sweeps;

return args switch
{
    ["--guard", .. var rest] => GuardCommand.Run(rest),
    ["--sweep", .. var rest] => SweepCommand.Run(rest),
    ["--end-to-end", .. var rest] => EndToEndCommand.Run(rest),
    ["--replicates", .. var rest] => ReplicatesCommand.Run(rest),
    ["--start-up", .. var rest] => StartUpCommand.Run(rest),
    ["--million", .. var rest] => MillionCommand.Run(rest),
    ["--workbook-alone", .. var rest] => WorkbookAlone.Run(rest),
    ["--author", .. var rest] => AuthorCommand.Run(rest),
    ["--trivial-script", .. var rest] => TrivialScript.Run(rest),
    [var peer, .. var rest] when PeerCommand.Named(peer) is { } named => PeerCommand.Run(named, rest),
    [var peer, .. var rest] when CompareCommand.Named(peer) is { } named => CompareCommand.Run(named, rest),
    _ => Benchmarks(args),
};

// The words above as their commands say; anything else, such as "--filter *Ticket*", is BenchmarkDotNet's.
static int Benchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(BenchmarkConfig).Assembly).Run(args, new BenchmarkConfig());
    return 0;
}
