using Oversight.Failures.Tests.Inputs;
using Oversight.Failures.Tests.Runs;

namespace Oversight.Failures.Tests.Shapes;

/// <summary>A registry of the size of a town's, every fiftieth row of which is as real ones are.</summary>
internal sealed class NastyRegistry
{
    /// <summary>Ids that no registry should have; each is that of an object.</summary>
    public static readonly string[] Ids =
    [
        "=1+1", "+86 533", "-1", "@SUM(A1)", "\t=1", "  =2+2", "'91370303", "91370303,1", "a\"b", "两行\r\n编号", "</script><script>alert(1)</script>",
        "　91370303MA3C　", "𠮷𠮷", "id\0nul", "91370303mac1234567", new string('9', 5000), "=cmd|' /C calc'!A0", "e\u0301", "\u202E0123", "null", "0",
    ];

    // Its rows are counted; their keys and references are not looked at.
    private const string NotCovered = "linquan";

    // Names: all of them stand, whatever they are.
    private static readonly string[] Names =
    [
        "甲\"乙\"丙", "\"全引号\"", "山东某某（集团）有限公司, 淄博分公司", "一行\r\n两行", "一行\n两行\n三行", "=HYPERLINK(\"http://x\",\"y\")", "+1", "-2", "@SUM(A1)", "\t制表",
        "　全角　空格　", "𠮷野家🍜", new string('长', 40_000), " 前后 ", "a\0b", "O'Brien; DROP TABLE objects", "\\N", "NULL", "<b>&amp;", "\uFEFF名",
    ];

    private NastyRegistry(string folder) => Folder = folder;

    /// <summary>The dataset.</summary>
    public string Folder { get; }

    /// <summary>Rows of a table that was changed.</summary>
    public Dictionary<string, long> Rows { get; } = [];

    /// <summary>Rows that are to be listed as rejected: table, line and column.</summary>
    public HashSet<(string Table, long Line, string Column)> Rejected { get; } = [];

    /// <summary>Writes the dataset.</summary>
    /// <param name="folder">A folder that is made.</param>
    /// <param name="copies">Copies of the sample.</param>
    public static NastyRegistry Write(string folder, int copies)
    {
        ManySamples.Write(folder, copies);
        var registry = new NastyRegistry(folder);
        var broken = registry.WriteObjects(copies);
        registry.WriteInspections(copies, broken);
        return registry;
    }

    /// <summary>The objects; handed back are ids of objects that are rejected, with their jurisdictions.</summary>
    private List<(string Jurisdiction, string Id)> WriteObjects(int copies)
    {
        var broken = new List<(string, string)>();
        var lines = File.ReadAllLines(Path.Combine(PrivateHome.Sample, "objects.csv"));
        using var file = new RegistryFile(Path.Combine(Folder, "objects.csv"), lines[0]);
        var (id, jurisdiction, name) = (file["object_id"], file["jurisdiction"], file["name"]);
        var (number, count) = (0, 0);
        foreach (var row in Enumerable.Range(0, copies).SelectMany(copy => ManySamples.Rows(lines, copy)))
        {
            var nasty = ++number % 50 == 0 && row[jurisdiction] != NotCovered ? count++ : -1;
            if (nasty >= 0)
            {
                row[name] = Names[nasty % Names.Length];
            }

            file.Write(row);
            if (nasty >= 0)
            {
                var other = row.ToArray();
                other[id] = nasty < Ids.Length ? Ids[nasty] : $"R-{nasty}";
                other[name] = "一行\r\n两行";
                Add(file, other, nasty, row[id], broken, (id, jurisdiction));
            }
        }

        Rows["objects"] = file.Records;
        return broken;
    }

    private void Add(RegistryFile file, string[] row, int nasty, string former, List<(string, string)> broken, (int Id, int Jurisdiction) places)
    {
        if (nasty < Ids.Length)
        {
            // Where a rule asks for a registry that is complete: then each id is a breach's, and comes back.
            (row[places.Jurisdiction], row[file["address"]]) = ("zibo", "");
            file.Write(row);
            return;
        }

        var column = "";
        switch (nasty % 7)
        {
            case 0:
                row = row[..3];
                break;
            case 1:
                row = [.. row, "", ""];
                break;
            case 2:
                (row[places.Id], column) = (former, "object_id");
                break;
            case 3:
                (row[places.Id], column) = ("", "object_id");
                break;
            case 4:
                (row[file["registered_on"]], column) = ("二〇二〇年\n1月", "registered_on");
                break;
            case 5:
                (row[file["status"]], column) = ("存续,\"在营\"", "status");
                break;
            default:
                file.Skip(2);
                row = [row[places.Id]];
                break;
        }

        if (row[0].StartsWith("R-", StringComparison.Ordinal))
        {
            broken.Add((row.Length > places.Jurisdiction ? row[places.Jurisdiction] : "zibo", row[places.Id]));
        }

        Rejected.Add(("objects", file.Write(row), column));
    }

    // An inspection of an object that was rejected goes with it.
    private void WriteInspections(int copies, List<(string Jurisdiction, string Id)> broken)
    {
        var lines = File.ReadAllLines(Path.Combine(PrivateHome.Sample, "inspections.csv"));
        using var file = new RegistryFile(Path.Combine(Folder, "inspections.csv"), lines[0]);
        var number = 0;
        foreach (var row in Enumerable.Range(0, copies).SelectMany(copy => ManySamples.Rows(lines, copy)))
        {
            if (number % 100 == 0 && number / 100 < broken.Count)
            {
                var other = row.ToArray();
                (other[file["inspection_id"]], other[file["object_id"]], other[file["section"]]) = ($"R-{number}", broken[number / 100].Id, "监管科,\r\n\"二\"");
                other[file["jurisdiction"]] = broken[number / 100].Jurisdiction;
                Rejected.Add(("inspections", file.Write(other), "object_id"));
            }

            file.Write(row);
            number++;
        }

        Rows["inspections"] = file.Records;
    }
}
