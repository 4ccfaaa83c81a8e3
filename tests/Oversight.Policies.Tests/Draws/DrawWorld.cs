using System.Globalization;
using Oversight.Policies.Draws;
using Oversight.Policies.Loading;
using Oversight.Policies.Tests.Rules.Data;
using Oversight.Policies.Tests.Support;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Tests.Draws;

/// <summary>A few rows of one jurisdiction, beside all built packs, from which draws are made.</summary>
internal sealed class DrawWorld
{
    private readonly string pack;
    private readonly LoadedPlugin[] plugins;

    /// <summary>Begins without any row.</summary>
    /// <param name="pack">Id of the pack under which it draws.</param>
    public DrawWorld(string pack) => (this.pack, plugins) = (pack, [.. BuiltPlugins.All]);

    /// <summary>Begins without any row, under a pack of a test.</summary>
    /// <param name="plugin">The pack, which has the place of the built one of its id.</param>
    public DrawWorld(LoadedPlugin plugin)
        : this(plugin.Plugin.Id) =>
        plugins[Number] = plugin;

    /// <summary>The rows.</summary>
    public Dataset Data { get; } = new();

    private int Number => Array.FindIndex(plugins, plugin => plugin.Plugin.Id == pack);

    /// <summary>An object of the registry; <paramref name="change"/> fills in more.</summary>
    public DrawWorld Object(string id, Func<ObjectRow, ObjectRow>? change = null)
    {
        var row = new ObjectRow { ObjectId = id, Jurisdiction = pack, Name = "Firm" };
        Data.Objects.Add(change?.Invoke(row) ?? row);
        return this;
    }

    /// <summary>An officer.</summary>
    public DrawWorld Officer(string id, string? establishment, string? jurisdiction = null)
    {
        Data.Officers.Add(new OfficerRow { OfficerId = id, Jurisdiction = jurisdiction ?? pack, Name = "Officer", Establishment = establishment });
        return this;
    }

    /// <summary>A plan, with an item of its own number.</summary>
    public DrawWorld Plan(string id, int year, double ratio, Func<ItemRow, ItemRow>? item = null)
    {
        var row = new ItemRow { ItemId = $"T-{id}", Jurisdiction = pack, Title = "Item" };
        Data.Items.Add(item?.Invoke(row) ?? row);
        Data.Plans.Add(new PlanRow { PlanId = id, Jurisdiction = pack, Year = year, ItemId = row.ItemId, Ratio = ratio });
        return this;
    }

    /// <summary>Random inspections of an object on some days.</summary>
    public DrawWorld Inspected(string objectId, string itemId, params IReadOnlyList<DateOnly> days) => InspectedAs("random", objectId, itemId, days);

    /// <summary>Inspections of an object on some days.</summary>
    public DrawWorld InspectedAs(string source, string objectId, string itemId, IReadOnlyList<DateOnly> days)
    {
        foreach (var day in days)
        {
            Data.Inspections.Add(new InspectionRow
            {
                InspectionId = $"I{Data.Inspections.Count + 1}",
                Jurisdiction = pack,
                ObjectId = objectId,
                ItemId = itemId,
                Source = source,
                InspectedOn = day,
            });
        }

        return this;
    }

    /// <summary>Makes the frame of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="on">Day of the draw.</param>
    /// <param name="threads">Threads.</param>
    public BuiltFrame? Frame(string plan, DateOnly on, int threads = 1) => Ask(on, threads, (builder, connection) =>
        builder.Build(plan, "frame", CancellationToken.None) is { } frame ? new BuiltFrame(frame, Rows(connection)) : null);

    /// <summary>Asks a builder for a day of a draw.</summary>
    public TAnswer Ask<TAnswer>(DateOnly on, int threads, Func<SamplingFrameBuilder, DuckDBConnection, TAnswer> question)
    {
        using var folder = new DatasetFolder(Data);
        using var database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 1 });
        using var connection = database.Connect();
        DatasetReader.Load(
            connection,
            new DatasetOptions
            {
                Path = folder.Path,
                CoveredJurisdictions = [.. plugins.Select(plugin => plugin.Plugin.Id)],
                Language = "en",
                TempDirectory = Path.GetTempPath(),
            },
            CancellationToken.None);
        using var builder = new SamplingFrameBuilder(database, plugins, Number, on, threads, CancellationToken.None);
        return question(builder, connection);
    }

    /// <summary>The ids of officers by their row numbers.</summary>
    public static string[] OfficerIds(DuckDBConnection connection, IEnumerable<int> ords)
    {
        using var command = connection.CreateCommand("SELECT ord, officer_id FROM officers");
        using var reader = command.ExecuteReader();
        var ids = new Dictionary<int, string>();
        while (reader.Read())
        {
            ids[reader.GetInt32(0)] = reader.GetString(1);
        }

        return [.. ords.Select(ord => ids[ord]).Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, (int Class, int State)> Rows(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand("SELECT o.object_id, f.class, f.state FROM frame f JOIN objects o USING (ord)");
        using var reader = command.ExecuteReader();
        var rows = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        while (reader.Read())
        {
            rows.Add(
                reader.GetString(0),
                (Convert.ToInt32(reader[1], CultureInfo.InvariantCulture), Convert.ToInt32(reader[2], CultureInfo.InvariantCulture)));
        }

        return rows;
    }
}
