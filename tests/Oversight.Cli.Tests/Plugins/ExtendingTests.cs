using System.Text.Json;
using System.Text.RegularExpressions;

namespace Oversight.Cli.Tests.Plugins;

/// <summary>
/// A pack that extends another, as a user runs it: the program with Xinzhou's rules put aside, and Zibo's in their place with a shorter term
/// for reports, and no cap on inspections.
/// </summary>
public sealed class ExtendingTests : IDisposable
{
    private const string Extends = """
        extends: zibo
        switched_off:
          - rule: zibo.12.frequency
            zh: 本市另有规定
            en: The city rules it otherwise
            citation: 第四条
            from: 2022-01-01
        overrides:
          report_days:
            values:
              - {from: 2022-04-01, value: 3, citation: 第二条}

        """;

    private readonly ExtendingProgram _program = new(Extends);

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Report_WithAPackThatExtendsAnother_IsAsWithOneThatSaysTheSameItself()
    {
        var (extending, rules) = Report("extending");
        SayItAll();
        var (whole, _) = Report("whole");
        var (before, _) = Report("before", CommandLine.ProgramFolder);

        Assert.Contains(extending, line => line.StartsWith("xinzhou.15.report,xinzhou,", StringComparison.Ordinal));
        Assert.Equal(Own(whole), Own(extending));
        Assert.NotEqual(Own(before), Own(extending));
        Assert.Equal(Others(before), Others(extending));
        Assert.Equal("0 of 300", $"{rules.GetProperty("xinzhou.12.frequency").GetProperty("checked")} of {rules.GetProperty("xinzhou.12.frequency").GetProperty("not_applicable")}");
    }

    [Fact]
    public void Report_OfAnExtendingPack_NamesTheArticlesTakenOverAndWhatIsOff()
    {
        Report("report");
        using var summary = JsonDocument.Parse(File.ReadAllText(_program["report", "summary.json"]));
        using var page = JsonDocument.Parse(Regex.Match(File.ReadAllText(_program["report", "report.html"]), "id=\"data\">(.*)</script>").Groups[1].Value);
        var pack = Pack(summary);
        var rules = Pack(page).GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("id").GetString()!);
        var off = Pack(page).GetProperty("switchedOff").EnumerateArray().Single();

        Assert.Equal("zibo", Assert.Single(pack.GetProperty("extends").EnumerateArray()).GetString());
        Assert.Equal("xinzhou.12.frequency 第四条", $"{pack.GetProperty("switched_off")[0].GetProperty("rule")} {pack.GetProperty("switched_off")[0].GetProperty("citation")}");
        Assert.Equal("xinzhou.12.frequency 2022-01-01  The city rules it otherwise", $"{off.GetProperty("rule")} {off.GetProperty("from")} {off.GetProperty("to")} {off.GetProperty("reason").GetProperty("en")}");
        Assert.Equal(JsonValueKind.Null, summary.RootElement.GetProperty("jurisdictions").GetProperty("xinzhou").GetProperty("indicators").GetProperty("overload_objects").ValueKind);
        Assert.Equal("淄工信发〔2020〕5号 第十五条", rules["xinzhou.15.report"].GetProperty("article").GetString());
        Assert.Equal("zibo/policies/terms.csx", rules["xinzhou.15.report"].GetProperty("script").GetString());
        Assert.EndsWith("[switched off from 2022-01-01: The city rules it otherwise (第四条)]", rules["xinzhou.12.frequency"].GetProperty("wording").GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.All(
            File.ReadAllLines(_program["report", "breaches.csv"]).Where(line => line.StartsWith("xinzhou.15.report,", StringComparison.Ordinal)),
            line => Assert.Contains("\"淄工信发〔2020〕5号 第十五条: ", line, StringComparison.Ordinal));

        static JsonElement Pack(JsonDocument document) => document.RootElement.GetProperty("packs").EnumerateArray().Single(pack => pack.GetProperty("id").GetString() == "xinzhou");
    }

    [Theory]
    [InlineData("extends: nowhere\n", "there is no pack \"nowhere\" to extend; there are jintan, shancheng, shuozhou, zibo; give others with --plugins")]
    [InlineData("extends: shancheng\n", "packs extend each other without end: xinzhou → shancheng → xinzhou")]
    public void EachCommand_ABaseThatIsMissingOrExtendsThePack_IsOneLineWithThePlace(string extends, string words)
    {
        File.WriteAllText(Path.Combine(_program.Xinzhou, "extends.yaml"), extends);
        if (extends.Contains("shancheng", StringComparison.Ordinal))
        {
            File.WriteAllText(Path.Combine(_program.Folder, "plugins", "Shancheng", "extends.yaml"), "extends: xinzhou\n");
        }

        foreach (var command in new[] { "rules", "rules --tree", "plugin docs xinzhou", $"report --data {CommandLine.Sample} --year 2022 --out {_program["out"]}" })
        {
            var outcome = _program.Run(command.Split(' '));

            Assert.Equal(2, outcome.Status);
            Assert.Matches($"^oversight: .*extends\\.yaml\\(1,10\\): {Regex.Escape(words)}$", outcome.ErrorLines[^1]);
            Assert.False(Directory.Exists(_program["out"]));
        }

        var doctor = _program.Run("doctor");
        Assert.Equal(2, doctor.Status);
        Assert.Contains(doctor.Output.Split('\n'), line => Regex.IsMatch(line, $"^problem +plug-in .*extends\\.yaml\\(1,10\\): {Regex.Escape(words)}"));
        Assert.Contains(doctor.Output.Split('\n'), line => Regex.IsMatch(line, "^(ok|note) +plug-in +zibo "));
    }

    [Theory]
    [InlineData("en", "xinzhou.12.frequency  from zibo zibo.12.frequency  淄工信发〔2020〕5号 第十二条 (zibo/policies/objects.csx:12); switched off from 2022-01-01: The city rules it otherwise (第四条)")]
    [InlineData("en", "xinzhou.15.report  from zibo zibo.15.report  淄工信发〔2020〕5号 第十五条 (zibo/policies/terms.csx:6); other values of report_days")]
    [InlineData("en", "  2022-04-01..  5 → 3  (第二条), overridden here")]
    [InlineData("en", "zibo.15.report  own  第十五条 (policies/terms.csx:6)")]
    [InlineData("zh", "xinzhou.12.frequency  沿用自 zibo zibo.12.frequency  淄工信发〔2020〕5号 第十二条 (zibo/policies/objects.csx:12)；自 2022-01-01 起停用：本市另有规定（第四条）")]
    [InlineData("zh", "  2020-06-06..2022-03-31  5  (淄工信发〔2020〕5号 第十五条第四款)")]
    public void Rules_Tree_SaysOfEachWhereItComesFrom(string language, string line)
    {
        var outcome = _program.Run("rules", "--tree", "--only", "xinzhou,zibo", "--lang", language);

        Assert.True(outcome.Status == 0, outcome.Errors);
        Assert.StartsWith("xinzhou ← zibo  ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("    " + line, outcome.Output.Split('\n'));
    }

    [Fact]
    public void Rules_TreeAsJson_HasTheSame()
    {
        using var json = JsonDocument.Parse(_program.Run("rules", "--tree", "--json", "--only", "xinzhou").Output);
        var pack = json.RootElement.EnumerateArray().Single();
        var rules = pack.GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("id").GetString()!);
        var term = pack.GetProperty("parameters").EnumerateArray().Single(parameter => parameter.GetProperty("name").GetString() == "report_days");

        Assert.Equal(["zibo"], pack.GetProperty("extends").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(37, rules.Count);
        Assert.All(rules.Values, rule => Assert.Equal("zibo", rule.GetProperty("inherited_from").GetString()));
        Assert.Equal("2022-01-01", rules["xinzhou.12.frequency"].GetProperty("switched_off")[0].GetProperty("from").GetString());
        Assert.Equal("zibo.12.frequency", rules["xinzhou.12.frequency"].GetProperty("id_in_base").GetString());
        Assert.True(term.GetProperty("overridden").GetBoolean());
        Assert.Equal("5 3", $"{term.GetProperty("values")[1].GetProperty("instead_of")} {term.GetProperty("values")[1].GetProperty("value")}");
    }

    [Fact]
    public void Rules_CoverageOfAnExtendingPack_NamesWhatIsOff()
    {
        var outcome = _program.Run("rules", "--coverage", "--only", "xinzhou");

        Assert.Equal(1, outcome.Status);
        Assert.Contains("xinzhou.12.frequency: switched off from 2022-01-01: The city rules it otherwise (第四条)", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("xinzhou: 35 rules are taken over from zibo as they are, and tried by its cases", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("xinzhou.15.publish\t", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_ARuleThatIsOff_SaysSoWithTheReason()
    {
        var report = _program.Run("explain", "object", Object(), "--jurisdiction", "xinzhou", "--data", CommandLine.Sample, "--year", "2022");

        Assert.Matches(@"does not apply  xinzhou\.12\.frequency .*\n.*\[switched off from 2022-01-01: The city rules it otherwise \(第四条\)\]\n  it is switched off", report.Output);
    }

    /// <summary>Writes the same as a pack of its own: Zibo's files under other ids, without the rule that is off.</summary>
    private void SayItAll()
    {
        File.Delete(Path.Combine(_program.Xinzhou, "extends.yaml"));
        var zibo = Path.Combine(_program.Folder, "plugins", "Zibo");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(zibo, "policies")).Append(Path.Combine(zibo, "parameters.yaml")))
        {
            var text = File.ReadAllText(file).Replace("\"zibo.", "\"xinzhou.", StringComparison.Ordinal);
            var (term, cap) = ("- {from: 2020-06-06, value: 5, citation: 第十五条第四款}", new Regex("Inspections\\.Cap\\(\"xinzhou\\.12\\.frequency\"\\)[^;]*;"));
            text = text.Replace(
                term,
                "- {from: 2020-06-06, to: 2022-03-31, value: 5, citation: 第十五条第四款}\n      - {from: 2022-04-01, value: 3, citation: 第二条}",
                StringComparison.Ordinal);
            var target = Path.Combine(_program.Xinzhou, Path.GetRelativePath(zibo, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, cap.Replace(text, ""));
        }
    }

    private (string[] Breaches, JsonElement Rules) Report(string name, string? program = null)
    {
        var outcome = CommandLine.RunCopy(program ?? _program.Folder, ["report", "--data", CommandLine.Sample, "--year", "2022", "--out", _program[name]]);
        Assert.True(outcome.Status == 0, outcome.Errors);
        using var summary = JsonDocument.Parse(File.ReadAllText(_program[name, "summary.json"]));
        return (File.ReadAllLines(_program[name, "breaches.csv"]), summary.RootElement.GetProperty("jurisdictions").GetProperty("xinzhou").GetProperty("rules").Clone());
    }

    // All but the detail, which names the document that a rule stands in.
    private static IEnumerable<string> Own(string[] breaches) =>
        breaches.Where(line => line.Contains(",xinzhou,", StringComparison.Ordinal)).Select(line => string.Join(',', line.Split(',').Take(11)));

    private static IEnumerable<string> Others(string[] breaches) => breaches.Where(line => !line.Contains(",xinzhou,", StringComparison.Ordinal));

    private static string Object() => File.ReadLines(Path.Combine(CommandLine.Sample, "objects.csv")).First(line => line.Contains(",xinzhou,", StringComparison.Ordinal)).Split(',')[0];
}
