using System.Globalization;

namespace Oversight.Benchmarks.EndToEnd;

/// <summary>What <c>--end-to-end</c> is asked for.</summary>
internal sealed record EndToEndOptions
{
    private const int Many = 5_000_000;
    private const int FewRepeats = 2;
    private const int Repeats = 3;

    /// <summary>Numbers of inspections.</summary>
    public IReadOnlyList<int> Inspections { get; init; } = [100_000, 1_000_000, 10_000_000];

    /// <summary>The memory of the engine and of each peer that can be told.</summary>
    public string Memory { get; init; } = "4GB";

    public int Threads { get; init; } = 2;

    /// <summary>Where datasets are made and kept.</summary>
    public string Data { get; init; } = Path.Combine(Path.GetTempPath(), "oversight-benchmarks");

    /// <summary>Runs of each size; null = three, and two of the largest.</summary>
    public int? Repeat { get; init; }

    /// <summary>The largest size at which the peer of objects runs: all its rows are objects in memory.</summary>
    public int LinqUpTo { get; init; } = 1_000_000;

    public bool Record { get; init; }

    /// <summary>How the command is used.</summary>
    public static string Usage =>
        "--end-to-end [--inspections N,N,…] [--memory SIZE] [--threads N] [--data DIR] [--repeat N] [--linq-up-to N] [--record]";

    /// <summary>Runs of one size.</summary>
    public int RepeatsOf(int inspections) => Repeat ?? (inspections >= Many ? FewRepeats : Repeats);

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="FormatException">One of them is wrong; the message names it.</exception>
    public static EndToEndOptions Read(IReadOnlyList<string> args)
    {
        var options = new EndToEndOptions();
        for (var i = 0; i < args.Count; i++)
        {
            var name = args[i];
            options = name switch
            {
                "--record" => options with { Record = true },
                "--inspections" => options with { Inspections = [.. Value().Split(',').Select(Number).Order()] },
                "--memory" => options with { Memory = Value() },
                "--threads" => options with { Threads = Number(Value()) },
                "--data" => options with { Data = Path.GetFullPath(Value()) },
                "--repeat" => options with { Repeat = Number(Value()) },
                "--linq-up-to" => options with { LinqUpTo = Number(Value()) },
                _ => throw new FormatException($"not {name}"),
            };

            string Value() => ++i < args.Count ? args[i] : throw new FormatException($"{name} wants a value");

            int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                ? number
                : throw new FormatException($"{name} wants a number, not {text}");
        }

        return options;
    }
}
