namespace Oversight.Datasets;

/// <summary>What a province is made from. Equal options give equal bytes, whatever the number of threads.</summary>
public sealed record GeneratorOptions
{
    /// <summary>The least of <see cref="Year"/>: the first whose year before has a calendar.</summary>
    public const int FirstYear = 2016;

    /// <summary>The greatest of <see cref="Year"/>: the last whose year after has a calendar.</summary>
    public const int LastYear = 2025;

    /// <summary>The least of <see cref="Objects"/>: one a covered jurisdiction.</summary>
    public const int LeastObjects = 5;

    /// <summary>The greatest of <see cref="Objects"/>.</summary>
    public const int MostObjects = 50_000_000;

    /// <summary>The least of <see cref="Inspections"/>.</summary>
    public const int LeastInspections = 10;

    /// <summary>The greatest of <see cref="Inspections"/>.</summary>
    public const int MostInspections = 100_000_000;

    /// <summary>The greatest of <see cref="Faults"/>.</summary>
    public const double MostFaults = 0.5;

    /// <summary>The greatest of <see cref="Broken"/>.</summary>
    public const int MostBroken = 100_000;

    /// <summary>The greatest of <see cref="Threads"/>.</summary>
    public const int MostThreads = 1024;

    /// <summary>The report year: findings are planted in it; some history lies in the year before.</summary>
    public int Year { get; init; } = 2022;

    /// <summary>Objects in the five covered jurisdictions together.</summary>
    public int Objects { get; init; } = 1500;

    /// <summary>Inspections of the five covered jurisdictions together, about.</summary>
    public int Inspections { get; init; } = 3000;

    public ulong Seed { get; init; } = 2022;

    /// <summary>The share of inspections that get a planted fault, from 0. Above 0 every kind of fault is sought at least once.</summary>
    public double Faults { get; init; } = 0.06;

    /// <summary>Rows added that a reader must reject, from 0.</summary>
    public int Broken { get; init; }

    /// <summary>How the tables are written.</summary>
    public TableFormat Format { get; init; } = TableFormat.Csv;

    /// <summary>Threads that work at a time, from 1; what is made does not depend on them.</summary>
    public int Threads { get; init; } = 1;

    /// <summary><see cref="Faults"/> in millionths.</summary>
    internal int FaultMillionths => (int)Math.Round(Faults * 1_000_000);

    /// <summary>Checks every range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public void Validate()
    {
        Check(Year, FirstYear, LastYear, nameof(Year));
        Check(Objects, LeastObjects, MostObjects, nameof(Objects));
        Check(Inspections, LeastInspections, MostInspections, nameof(Inspections));
        Check(Faults, 0, MostFaults, nameof(Faults));
        Check(Broken, 0, MostBroken, nameof(Broken));
        Check(Threads, 1, MostThreads, nameof(Threads));
    }

    private static void Check(double value, double least, double most, string name)
    {
        // Not a number is in no range.
        if (!(value >= least && value <= most))
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be {least} to {most}.");
        }
    }
}
