using System.Text;
using Oversight.Cli.Tests;
using Oversight.DataContract.Tests.Support;

namespace Oversight.Browser.Tests.Support;

/// <summary>The sample with names that would be markup, script, formulas or disorder if anything took them for more than text.</summary>
internal static class HostileProvince
{
    /// <summary>Ids of jurisdictions without a rule pack, as JavaScript knows them by itself.</summary>
    public static readonly string[] Uncovered = ["__proto__", "constructor", "linquan", "toString"];

    /// <summary>The names; every firm, officer and item has one of them.</summary>
    public static readonly string[] Names =
    [
        "<script>window.hacked=1</script>",
        "</script><script>window.hacked=2</script>",
        "<img src=x onerror=window.hacked=3>",
        "<!--<script>",
        "=cmd|'/C calc'!A0",
        "  =HYPERLINK(\"http://example.invalid\",\"x\")",
        "+1+1", "-2+3", "@SUM(A1:A9)",
        "甲\u202E司公\u202C有限\u2066公司\u2069\u200F",
        "a\u2028b\u2029c\u0085d",
        "“引”'号\"与`反引`${window.hacked=4}{{data}}",
        "\\\"}]};window.hacked=5;//",
        "javascript:window.hacked=6",
        "__proto__", "constructor", "undefined",
        "<b onmouseover=window.hacked=7>粗</b>&amp;&lt;&#x3c;",
        new('名', 10_000),
        new('W', 10_000),
    ];

    /// <summary>Writes the dataset; gives back its folder.</summary>
    public static string Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(CommandLine.Sample, "*.csv"))
        {
            var rows = Csv.Records(File.ReadAllText(file));
            var name = rows[0].FindIndex(column => column is "name" or "title");
            for (var i = 1; i < rows.Count && name >= 0; i++)
            {
                rows[i][name] = Names[i % Names.Length];
            }

            if (Path.GetFileName(file) == "objects.csv")
            {
                rows.AddRange(Uncovered.Select(id => rows[1].Select((cell, column) => rows[0][column] == "jurisdiction" ? id : cell).ToList()).ToList());
            }

            var text = string.Concat(rows.Select(row => string.Join(',', row.Select(Csv.Field)) + "\n"));
            File.WriteAllText(Path.Combine(folder, Path.GetFileName(file)), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        return folder;
    }
}
