using System.Globalization;
using System.Reflection;
using Oversight.Policies.Loading;
using Oversight.Simulation.Loading;
using Oversight.Simulation.Officers;
using Oversight.Simulation.Results;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

using AsIs = Oversight.Simulation.Scenarios.Scenario;

namespace Oversight.Simulation.Tests.Support;

/// <summary>A loaded dataset with the packs that come with the program.</summary>
internal sealed class Province : IDisposable
{
    private static readonly Lazy<IReadOnlyList<LoadedPlugin>> Loaded = new(() => PolicyHost.Load([PolicyHost.BuiltInFolder], [], cacheFolder: null));

    private readonly DuckDBDatabase database;

    private Province(string data)
    {
        Folder = Directory.CreateTempSubdirectory("simulation-").FullName;
        database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 2 });
        using var connection = database.Connect();
        DatasetReader.Load(
            connection,
            new DatasetOptions
            {
                Path = data.Length > 0 ? data : Folder,
                CoveredJurisdictions = [.. Loaded.Value.Select(plugin => plugin.Plugin.Id)],
                Language = "en",
                TempDirectory = Path.GetTempPath(),
            },
            CancellationToken.None);
    }

    /// <summary>A folder for files, which goes with the province.</summary>
    public string Folder { get; }

    /// <summary>The repository.</summary>
    public static string RepositoryRoot => typeof(Province).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The shipped sample.</summary>
    public static Province Sample() => new(Path.Combine(RepositoryRoot, "datasets", "sample"));

    /// <summary>The shipped sample with some lines more in a table.</summary>
    public static Province Sample(string table, IEnumerable<string> lines)
    {
        var folder = Directory.CreateTempSubdirectory("simulation-data-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot, "datasets", "sample"), "*.csv"))
            {
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            }

            File.AppendAllLines(Path.Combine(folder, table + ".csv"), lines);
            return new Province(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>How things are in a jurisdiction, at one ratio, with what full team draws need.</summary>
    public (SimulatedScenario Scenario, TeamSource Teams) Prepare(string jurisdiction, decimal ratio)
    {
        using var connection = database.Connect();
        var number = Loaded.Value.TakeWhile(plugin => plugin.Plugin.Id != jurisdiction).Count();
        var frames = PackFrames.Build(database, Loaded.Value, number, PlanReader.Read(connection, number, [], null), 2, CancellationToken.None);
        var scenario = new ScenarioBuilder(frames, new AsIs { Name = AsIs.Current }, [ratio], jurisdiction, "1", 1);
        return (scenario.Build(ViolationRates.Read(connection, number)), TeamSource.Read(connection, number, jurisdiction, "1", CancellationToken.None));
    }

    /// <summary>Simulates.</summary>
    public SimulationSummary Run(SimulationRequest request, string file = "replicates.parquet", CancellationToken cancellation = default)
    {
        using var writer = DuckDBDatabase.Open(new DuckDBOptions { Threads = 1 });
        return new Simulator(database, request).Run(PathOf(file), writer, cancellation);
    }

    /// <summary>A request for a jurisdiction.</summary>
    public static SimulationRequest Request(string jurisdiction) => new()
    {
        Jurisdiction = jurisdiction,
        Sweep = [0.02m, 0.05m, 0.1m],
        Replicates = 40,
        Threads = 2,
        LoadPlugins = more => more.Count == 0 ? Loaded.Value : PolicyHost.Load([PolicyHost.BuiltInFolder], more, cacheFolder: null),
    };

    /// <summary>The path of a file in <see cref="Folder"/>.</summary>
    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Writes a scenario; returns its path.</summary>
    public string Scenario(string name, string yaml)
    {
        var path = PathOf(name + ".yaml");
        File.WriteAllText(path, yaml);
        return path;
    }

    /// <summary>Asks the replicates' file.</summary>
    public object? Ask(string sql, string file = "replicates.parquet")
    {
        using var own = DuckDBDatabase.Open(new DuckDBOptions { Threads = 1 });
        using var connection = own.Connect();
        using var command = connection.CreateCommand(sql.Replace("replicates", $"read_parquet('{PathOf(file)}')", StringComparison.Ordinal));
        return command.ExecuteScalar();
    }

    /// <summary>A number from the replicates' file.</summary>
    public double Number(string sql, string file = "replicates.parquet") => Convert.ToDouble(Ask(sql, file), CultureInfo.InvariantCulture);

    public void Dispose()
    {
        database.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
