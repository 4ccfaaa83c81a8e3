using Oversight.Datasets.Calendars;
using Oversight.Datasets.Faults;
using Oversight.Datasets.Output;
using Oversight.Datasets.Province;

namespace Oversight.Datasets;

/// <summary>Makes a synthetic province: the tables of the data contract as CSV files, and the list of the faults planted in them.</summary>
/// <remarks>Not thread-safe. Memory grows with the objects (some 100 bytes each) and the year's drawn visits, not with the rows written.</remarks>
public sealed class ProvinceGenerator
{
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

    /// <summary>Writes the tables and <c>truth.json</c> into a folder, which is made if it is not there; files of the same names are replaced.</summary>
    /// <returns>Rows by table, and what was planted.</returns>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public GeneratedProvince Generate(string folder)
    {
        Directory.CreateDirectory(folder);
        var ledger = new FaultLedger();
        WorkingCalendar calendar = WorkingCalendar.China();
        using var tables = new ProvinceTables(folder);
        var covered = Jurisdictions.All.Where(j => j.Covered).ToList();
        foreach (JurisdictionSpec spec in Jurisdictions.All)
        {
            int place = covered.IndexOf(spec);
            int objects = spec.Covered ? Part(_options.Objects, place, covered.Count) : ObjectsWithoutPack;
            int inspections = spec.Covered ? Part(_options.Inspections, place, covered.Count) : InspectionsWithoutPack;
            new JurisdictionWriter(_options, spec, calendar, ledger, tables).Write(objects, inspections);
        }

        new BrokenRows(ledger, tables).Add(_options.Broken);
        TruthWriter.Write(Path.Combine(folder, "truth.json"), _options, ledger);
        return new GeneratedProvince(tables.Counts.ToDictionary(t => t.Name, t => t.Rows), ledger.Faults);
    }

    /// <summary>Even parts that add up to the whole.</summary>
    private static int Part(int whole, int place, int parts) =>
        (int)(((long)whole * (place + 1) / parts) - ((long)whole * place / parts));
}
