using System.Reflection;
using Oversight.Mutation.Tests.Contract;

namespace Oversight.Mutation.Tests.Mutations;

/// <summary>The sample province, whole, and cuts of it: two jurisdictions with a few of their inspections and all they refer to.</summary>
internal sealed class SampleData
{
    private readonly Dictionary<string, string> whole;
    private readonly Lazy<IReadOnlyDictionary<string, string>>[] cuts;

    private SampleData()
    {
        var root = typeof(SampleData).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
        var folder = Path.Combine(root, "datasets", "sample");
        whole = DataContract.Tables.ToDictionary(t => t.Name, t => RawText.Of(File.ReadAllBytes(Path.Combine(folder, t.File))), StringComparer.Ordinal);
        cuts = [.. new string[][] { ["zibo", "linquan"], ["xinzhou", "jintan"], ["shuozhou", "shancheng"] }.Select(j => new Lazy<IReadOnlyDictionary<string, string>>(() => Cut(j)))];
    }

    /// <summary>The sample of this repository, read once.</summary>
    internal static SampleData Shared { get; } = new();

    /// <summary>How many datasets there are; the first is the whole one.</summary>
    internal int Count => 1 + cuts.Length;

    /// <summary>A dataset, as raw text by table.</summary>
    internal IReadOnlyDictionary<string, string> this[int number] => number == 0 ? whole : cuts[number - 1].Value;

    private Dictionary<string, string> Cut(string[] jurisdictions)
    {
        var grids = whole.ToDictionary(file => file.Key, file => new Grid(file.Value), StringComparer.Ordinal);
        foreach (var (table, grid) in grids)
        {
            var at = grid.Header.IndexOf("jurisdiction");
            grid.Rows.RemoveAll(row => !jurisdictions.Contains(row[at]));
        }

        Thin(grids["inspections"], 12);
        Keep(grids, "objections", "inspection_id", "inspections");
        Keep(grids, "assignments", "inspection_id", "inspections");
        var seen = Ids(grids["inspections"], "object_id");
        var kept = 0;
        grids["objects"].Rows.RemoveAll(row => !seen.Contains(row[0]) && ++kept % 12 != 0);
        Thin(grids["draw_members"], 4);
        Keep(grids, "draw_members", "object_id", "objects");
        Keep(grids, "conflicts", "object_id", "objects");
        return grids.ToDictionary(grid => grid.Key, grid => grid.Value.ToString(), StringComparer.Ordinal);
    }

    private static void Thin(Grid grid, int step)
    {
        var number = 0;
        grid.Rows.RemoveAll(_ => number++ % step != 0);
    }

    private static void Keep(Dictionary<string, Grid> grids, string table, string column, string target)
    {
        var ids = Ids(grids[target], column);
        var at = grids[table].Header.IndexOf(column);
        grids[table].Rows.RemoveAll(row => !ids.Contains(row[at]));
    }

    private static HashSet<string> Ids(Grid grid, string column)
    {
        var at = grid.Header.IndexOf(column);
        return grid.Rows.Select(row => row[at]).ToHashSet(StringComparer.Ordinal);
    }
}
