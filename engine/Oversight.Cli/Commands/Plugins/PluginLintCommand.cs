using System.CommandLine;
using System.Reflection;
using Oversight.Authoring.Linting;
using Oversight.Authoring.Sources;
using Oversight.Cli.Console;
using Oversight.Reports.Output;

namespace Oversight.Cli.Commands.Plugins;

/// <summary><c>oversight plugin lint</c>: all that is wrong with plug-ins, each fault with its code and place.</summary>
internal sealed class PluginLintCommand(Words words)
{
    private readonly PluginTargets _targets = new(words);
    private readonly Option<string?> _sarif = new("--sarif")
    {
        Description = words["另把结果写成 SARIF 2.1.0", "Also write the findings as SARIF 2.1.0"],
        HelpName = "FILE",
    };

    public Command Build()
    {
        var command = new Command("lint", words["查找插件里的错误和疏漏", "Look for faults and omissions in plug-ins"]);
        _targets.AddTo(command);
        command.Options.Add(_sarif);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var bases = _targets.Bases(arguments);
        var findings = _targets.Find(arguments).SelectMany(folder => PluginLint.Check(folder, bases)).ToArray();
        foreach (var finding in findings)
        {
            Write(finding);
        }

        var errors = findings.Count(finding => finding.Rule.StopsLoading);
        System.Console.WriteLine(words[
            $"{errors} 个错误，{findings.Length - errors} 个警告", $"{errors} errors, {findings.Length - errors} warnings"]);
        if (arguments.GetValue(_sarif) is { } sarif)
        {
            OutputFile.Write((sarif, file => SarifReport.Write(findings, Environment.CurrentDirectory, Version, words.Language, file)));
        }

        return findings.Length > 0 ? ExitStatus.BreachFound : ExitStatus.Written;
    }

    private static string Version => typeof(PluginLintCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private void Write(LintFinding finding)
    {
        var file = Path.GetRelativePath(Environment.CurrentDirectory, finding.File);
        var place = (finding.Line, finding.Column) switch
        {
            (0, _) => file,
            (_, 0) => $"{file}({finding.Line})",
            _ => $"{file}({finding.Line},{finding.Column})",
        };
        var level = finding.Rule.StopsLoading ? words["错误", "error"] : words["警告", "warning"];
        System.Console.WriteLine($"{SafeText.Of(place)}: {level} {finding.Rule.Code}: {SafeText.Of(words[finding.Text])}");
        foreach (var line in SourceExcerpt.Of(finding.File, finding.Line, finding.Column, finding.Text.En))
        {
            System.Console.WriteLine(SafeText.Of(line.Replace('\t', ' ')));
        }
    }
}
