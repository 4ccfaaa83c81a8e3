using System.Globalization;
using System.Reflection;
using Oversight.PlanDraws.Records;
using Oversight.Policies.Loading;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.PlanDraws.Tests.Support;

/// <summary>A loaded dataset with the packs that come with the program.</summary>
internal sealed class Province : IDisposable
{
    private static readonly Lazy<IReadOnlyList<LoadedPlugin>> Loaded =
        new(() => PolicyHost.Load([PolicyHost.BuiltInFolder], [], cacheFolder: null));

    private readonly string? folder;

    private Province(string data, string? folder)
    {
        this.folder = folder;
        Database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 2 });
        using var connection = Database.Connect();
        DatasetReader.Load(
            connection,
            new DatasetOptions
            {
                Path = data,
                CoveredJurisdictions = [.. Plugins.Select(plugin => plugin.Plugin.Id)],
                Language = "en",
                TempDirectory = Path.GetTempPath(),
            },
            CancellationToken.None);
    }

    /// <summary>The packs.</summary>
    public static IReadOnlyList<LoadedPlugin> Plugins => Loaded.Value;

    /// <summary>The database.</summary>
    public DuckDBDatabase Database { get; }

    /// <summary>The shipped sample.</summary>
    public static Province Sample() => new(Path.Combine(RepositoryRoot, "datasets", "sample"), folder: null);

    /// <summary>The repository.</summary>
    public static string RepositoryRoot => typeof(Province).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>A dataset of a few tables.</summary>
    /// <param name="tables">Names and CSV texts, the headings first.</param>
    public static Province Of(params (string Table, string Csv)[] tables)
    {
        var folder = Directory.CreateTempSubdirectory("plan-draws-").FullName;
        foreach (var (table, csv) in tables)
        {
            File.WriteAllText(Path.Combine(folder, $"{table}.csv"), csv);
        }

        return new Province(folder, folder);
    }

    /// <summary>A small county: a plan, objects with good ids, officers of one section.</summary>
    /// <param name="jurisdiction">Id of the pack.</param>
    /// <param name="objects">How many objects.</param>
    /// <param name="officers">How many officers.</param>
    /// <param name="ratio">The plan's ratio.</param>
    public static Province County(string jurisdiction, int objects, int officers, string ratio) => Of(
        ("objects", $"object_id,jurisdiction,name\n{Lines(objects, i => $"{IdOf(i)},{jurisdiction},企业{i}")}"),
        ("items", $"item_id,jurisdiction,title,section,object_category\nI1,{jurisdiction},检查,一科,企业\nI2,{jurisdiction},检查二,二科,企业\n"),
        ("plans",
            "plan_id,jurisdiction,year,section,item_id,ratio,starts_on,ends_on\n"
            + $"P1,{jurisdiction},2022,一科,I1,{ratio},2022-03-01,2022-12-31\nP2,{jurisdiction},2022,二科,I2,{ratio},2022-03-01,2022-12-31\n"),
        ("officers",
            "officer_id,jurisdiction,name,section,cert_no,establishment\n"
            + Lines(officers, i => $"F{i:00},{jurisdiction},官员{i},{(i % 2 == 0 ? "一科" : "二科")},C{i},administrative")));

    /// <summary>The id of an object of <see cref="County"/>.</summary>
    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"91370300MA{number:00000000}");

    /// <summary>Draws.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="threads">Threads.</param>
    /// <param name="registers">Takes the registers.</param>
    public DrawRecord Draw(DrawRequest request, int threads = 2, Func<string, Stream>? registers = null) =>
        new DrawRunner(Database, Plugins, threads).Run(request, "test", registers, step: null, CancellationToken.None);

    /// <summary>Runs SQL on the loaded tables.</summary>
    public void Execute(string sql)
    {
        using var connection = Database.Connect();
        connection.Execute(sql);
    }

    public void Dispose()
    {
        Database.Dispose();
        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}
