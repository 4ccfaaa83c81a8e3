using System.Text;
using Oversight.Failures.Tests.Runs;

namespace Oversight.Failures.Tests.Inputs;

/// <summary>The sample many times over, in one dataset: each copy's rows have ids of their own.</summary>
internal static class ManySamples
{
    private static readonly string[] Ids =
        ["object_id", "officer_id", "item_id", "plan_id", "draw_id", "inspection_id", "objection_id", "joint_id", "replaces"];

    /// <summary>Writes the dataset into a folder that is made.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="copies">How many times; each has some 3,000 inspections.</param>
    public static void Write(string folder, int copies)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in Directory.EnumerateFiles(PrivateHome.Sample, "*.csv"))
        {
            var lines = File.ReadAllLines(table);
            using var output = new StreamWriter(Path.Combine(folder, Path.GetFileName(table)), append: false, new UTF8Encoding(false)) { NewLine = "\n" };
            output.WriteLine(lines[0]);

            // A jurisdiction reaches a milestone once.
            var times = Path.GetFileName(table) == "milestones.csv" ? 1 : copies;
            for (var copy = 0; copy < times; copy++)
            {
                foreach (var cells in Rows(lines, copy))
                {
                    output.WriteLine(string.Join(',', cells));
                }
            }
        }
    }

    /// <summary>The rows of a table of the sample, as one of its copies has them; the sample has no quotes.</summary>
    /// <param name="lines">The table's lines, its header first.</param>
    /// <param name="copy">The copy's number; copy 0 is the sample itself.</param>
    public static IEnumerable<string[]> Rows(string[] lines, int copy)
    {
        var places = lines[0].Split(',').Select((name, place) => (name, place)).Where(column => Ids.Contains(column.name)).Select(column => column.place).ToArray();
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split(',');
            foreach (var place in places.Where(place => copy > 0 && cells[place].Length > 0))
            {
                cells[place] += $"-{copy}";
            }

            yield return cells;
        }
    }
}
