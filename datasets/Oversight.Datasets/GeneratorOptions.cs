namespace Oversight.Datasets;

/// <summary>What a province is made from. Equal options give equal bytes.</summary>
public sealed record GeneratorOptions
{
    /// <summary>The report year, 2016 to 2025: findings are planted in it; some history lies in the year before.</summary>
    public int Year { get; init; } = 2022;

    /// <summary>Objects in the five covered jurisdictions together, at least 200.</summary>
    public int Objects { get; init; } = 1500;

    /// <summary>Inspections of the five covered jurisdictions together, about; at least 400.</summary>
    public int Inspections { get; init; } = 3000;

    public ulong Seed { get; init; } = 2022;

    /// <summary>The share of inspections that get a planted fault, 0 to 0.5. Above 0 every kind of fault is sought at least once.</summary>
    public double Faults { get; init; } = 0.06;

    /// <summary>Rows added that a reader must reject, 0 to 100,000.</summary>
    public int Broken { get; init; }

    /// <summary>How the tables are written.</summary>
    public TableFormat Format { get; init; } = TableFormat.Csv;

    /// <summary>Threads that work at a time, 1 to 1024; what is made does not depend on them.</summary>
    public int Threads { get; init; } = 1;

    /// <summary><see cref="Faults"/> in millionths.</summary>
    internal int FaultMillionths => (int)Math.Round(Faults * 1_000_000);

    /// <summary>Checks every range.</summary>
    /// <exception cref="ArgumentException">A value is out of its range; the message is one line for the user.</exception>
    public void Validate()
    {
        Check(Year is >= 2016 and <= 2025, "--year must be 2016 to 2025, the years with a calendar before and after them");
        Check(Objects is >= 200 and <= 50_000_000, "--objects must be 200 to 50000000");
        Check(Inspections is >= 400 and <= 100_000_000, "--inspections must be 400 to 100000000");
        Check(Faults is >= 0 and <= 0.5, "--faults must be 0 to 0.5");
        Check(Broken is >= 0 and <= 100_000, "--broken must be 0 to 100000");
    }

    private static void Check(bool holds, string message)
    {
        if (!holds)
        {
            throw new ArgumentException(message);
        }
    }
}
