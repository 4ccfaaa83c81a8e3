using System.Globalization;

namespace Oversight.Benchmarks.Peers;

/// <summary><c>--NAME-peer DATASET --year Y --out DIR [--memory SIZE] [--threads N]</c>: runs a peer, to be measured from outside.</summary>
internal static class PeerCommand
{
    /// <summary>What stands before the name of a phase in the line that says that it begins.</summary>
    public const string Prefix = "peer: ";

    /// <summary>The peer that an argument names; null where it names none.</summary>
    public static IPeer? Named(string argument) => AllPeers.Of().SingleOrDefault(peer => argument == $"--{peer.Name}-peer");

    /// <summary>The arguments that run a peer.</summary>
    public static string[] Arguments(string peer, PeerRequest request) =>
    [
        $"--{peer}-peer", request.Data, "--year", request.Year.ToString(CultureInfo.InvariantCulture), "--out", request.Out,
        "--memory", request.Memory, "--threads", request.Threads.ToString(CultureInfo.InvariantCulture),
    ];

    /// <summary>Exit status 0: done; 2: usage.</summary>
    public static int Run(IPeer peer, IReadOnlyList<string> args)
    {
        var (year, output, memory, threads) = (0, "", "4GB", Environment.ProcessorCount);
        for (var i = 1; i < args.Count; i += 2)
        {
            var value = i + 1 < args.Count ? args[i + 1] : "";
            switch (args[i])
            {
                case "--year" when int.TryParse(value, CultureInfo.InvariantCulture, out var number):
                    year = number;
                    break;
                case "--out":
                    output = value;
                    break;
                case "--memory":
                    memory = value;
                    break;
                case "--threads" when int.TryParse(value, CultureInfo.InvariantCulture, out var number):
                    threads = number;
                    break;
                default:
                    return Usage(peer);
            }
        }

        if (args.Count == 0 || year == 0 || output.Length == 0)
        {
            return Usage(peer);
        }

        Directory.CreateDirectory(output);
        peer.Run(new PeerRequest(args[0], year, output, threads, memory), phase => Console.Error.WriteLine(Prefix + phase));
        return 0;
    }

    private static int Usage(IPeer peer)
    {
        Console.Error.WriteLine($"--{peer.Name}-peer DATASET --year Y --out DIR [--memory SIZE] [--threads N]");
        return 2;
    }
}
