using Oversight.Datasets.Calendars;
using Oversight.Datasets.Faults;
using Oversight.Datasets.Output;
using Oversight.Datasets.Province;
using Oversight.Storage.DuckDb;

namespace Oversight.Datasets;

/// <summary>Makes a synthetic province: the tables of the data contract, and the list of the faults planted in them.</summary>
/// <remarks>Memory grows with the objects (some 40 bytes each), the year's drawn visits and the faults, not with the rows written.</remarks>
public sealed class ProvinceGenerator
{
    /// <summary>Lists the faults; also the mark of a generated folder.</summary>
    public const string TruthFile = "truth.json";

    private const int ObjectsWithoutPack = 12;
    private const int InspectionsWithoutPack = 24;
    private readonly GeneratorOptions _options;

    /// <summary>A generator for these options.</summary>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public ProvinceGenerator(GeneratorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        _options = options;
    }

    /// <summary>Writes the tables and <see cref="TruthFile"/>.</summary>
    /// <param name="folder">A folder that is there; files of the same names are replaced.</param>
    /// <param name="rows">Hears now and then how many rows there are, over all tables.</param>
    /// <param name="cancellation">Ends the work; the folder then holds a part of it.</param>
    /// <returns>Rows by table, and what was planted.</returns>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="DuckDBException">A table cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public GeneratedProvince Generate(string folder, Action<long>? rows = null, CancellationToken cancellation = default)
    {
        var ledger = new FaultLedger();
        using var workers = new Workers(_options.Threads, cancellation);
        workers.Begin();
        using var tables = new ProvinceTables(folder, _options.Format, workers);
        using var timer = rows is null ? null : new Timer(_ => rows(tables.Counts.Sum(t => t.Rows)), null, Interval, Interval);
        IReadOnlyList<string> broken;
        try
        {
            WriteJurisdictions(ledger, tables);
            broken = new BrokenRows(_options.Format, ledger, tables).Add(_options.Broken);
            tables.Complete();
        }
        catch (OperationCanceledException)
        {
            // Where a file could not be written, that is the reason to tell.
            tables.Abort();
            throw;
        }

        if (broken.Count > 0)
        {
            File.AppendAllText(Path.Combine(folder, InspectionsTable.Layout.FileName(_options.Format)), string.Join('\n', broken) + "\n");
        }

        TruthWriter.Write(Path.Combine(folder, TruthFile), _options, ledger, cancellation);
        return new GeneratedProvince(tables.Counts.ToDictionary(t => t.Name, t => t.Rows), ledger.Faults.Count);
    }

    private static TimeSpan Interval { get; } = TimeSpan.FromMilliseconds(500);

    private void WriteJurisdictions(FaultLedger ledger, ProvinceTables tables)
    {
        WorkingCalendar calendar = WorkingCalendar.China();
        var covered = Jurisdictions.All.Where(j => j.Covered).ToList();
        foreach (JurisdictionSpec spec in Jurisdictions.All)
        {
            int place = covered.IndexOf(spec);
            int objects = spec.Covered ? Part(_options.Objects, place, covered.Count) : ObjectsWithoutPack;
            int inspections = spec.Covered ? Part(_options.Inspections, place, covered.Count) : InspectionsWithoutPack;
            new JurisdictionWriter(_options, spec, calendar, ledger, tables).Write(new JurisdictionSize(objects, inspections));
        }
    }

    /// <summary>Even parts that add up to the whole.</summary>
    private static int Part(int whole, int place, int parts) =>
        (int)(((long)whole * (place + 1) / parts) - ((long)whole * place / parts));
}
