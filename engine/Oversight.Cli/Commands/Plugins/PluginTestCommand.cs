using System.CommandLine;
using System.Diagnostics;
using Oversight.Authoring.Testing;
using Oversight.Cli.Console;
using Oversight.Contracts;
using Oversight.Policies;
using Oversight.Policies.Cases;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Reports.Output;

namespace Oversight.Cli.Commands.Plugins;

/// <summary><c>oversight plugin test</c>: runs cases, each reported by its name.</summary>
internal sealed class PluginTestCommand(Words words)
{
    private readonly PluginTargets _targets = new(words);
    private readonly Option<bool> _watch = new("--watch")
    {
        Description = words["文件一有改动就重新运行，直到按 Ctrl+C", "Run again whenever a file changes, until Ctrl+C"],
    };

    private readonly Option<bool> _failed = new("--failed")
    {
        Description = words["只列不符的案例", "List only the cases that fail"],
    };

    private readonly Option<string?> _junit = new("--junit")
    {
        Description = words["另把结果写成 JUnit XML", "Also write the results as JUnit XML"],
        HelpName = "FILE",
    };

    public Command Build()
    {
        var command = new Command("test", words["运行插件的案例", "Run the cases of plug-ins"]);
        _targets.AddTo(command);
        command.Options.Add(_watch);
        command.Options.Add(_failed);
        command.Options.Add(_junit);
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
        return command;
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var junit = arguments.GetValue(_junit);
        if (arguments.GetValue(_watch))
        {
            return junit is null
                ? Watch(_targets.Find(arguments), _targets.Bases(arguments), cancellation)
                : throw new UsageException(new LocalText("--watch 与 --junit 不能同用", "--watch and --junit do not go together"));
        }

        try
        {
            return Run(_targets.Find(arguments), _targets.Bases(arguments), arguments.GetValue(_failed), junit);
        }
        catch (PolicyLoadException failure)
        {
            System.Console.Error.Write("oversight: ");
            PolicyFaultText.Write(failure, words, System.Console.Error);
            return ExitStatus.InputError;
        }
    }

    private int Run(IReadOnlyList<PluginFolder> folders, IReadOnlyList<PluginFolder> bases, bool failedOnly, string? junit)
    {
        var clock = Stopwatch.StartNew();
        var plugins = PolicyHost.LoadToStay(folders, [], PolicyHost.CacheFolder, bases);
        var packs = CaseSuite.Run(plugins, Environment.ProcessorCount);
        var elapsed = clock.Elapsed;
        var text = new CaseText(words);
        using (var output = new StreamWriter(System.Console.OpenStandardOutput(), System.Console.OutputEncoding, leaveOpen: true))
        {
            // A line at a time would take as long as the cases.
            text.Write(packs, failedOnly, output);
            text.WriteTotals(packs, elapsed, output);
        }

        if (junit is not null)
        {
            OutputFile.Write((junit, file => JUnitReport.Write(packs, elapsed, words.Language, file)));
        }

        return packs.Any(pack => pack.Failed.Any()) ? ExitStatus.BreachFound : ExitStatus.Written;
    }

    private int Watch(IReadOnlyList<PluginFolder> folders, IReadOnlyList<PluginFolder> bases, CancellationToken cancellation)
    {
        using var watch = new PluginWatch(folders);
        var tests = folders.ToDictionary(folder => folder, folder => new ReloadingTests(folder, PolicyHost.CacheFolder, [.. folders.Where(other => other != folder), .. bases]));
        try
        {
            for (IReadOnlySet<PluginFolder> changed = folders.ToHashSet(); changed.Count > 0; changed = watch.Next(cancellation))
            {
                foreach (var folder in folders.Where(changed.Contains))
                {
                    Show(folder, tests[folder], watch);
                }
            }
        }
        finally
        {
            foreach (var test in tests.Values)
            {
                test.Dispose();
            }
        }

        return ExitStatus.Interrupted;
    }

    // What is wrong now is what the author is at work on: it is told, and the watch goes on.
    private void Show(PluginFolder folder, ReloadingTests tests, PluginWatch watch)
    {
        var clock = Stopwatch.StartNew();
        var text = new CaseText(words);
        try
        {
            PackCases[] packs = [tests.Run()];
            text.Write(packs, failedOnly: true, System.Console.Out);
            text.WriteTotals(packs, clock.Elapsed, System.Console.Out);
        }
        catch (PolicyLoadException failure)
        {
            PolicyFaultText.Write(failure, words, System.Console.Out);
        }
        catch (PolicyRunException failure)
        {
            System.Console.Out.WriteLine(words[failure.Text]);
        }
        catch (IOException failure)
        {
            // A file that an editor is just writing; its next change runs the cases again.
            System.Console.Out.WriteLine(failure.Message);
        }

        // A pack taken over may be what is wrong, and is put right there.
        foreach (var pack in tests.Bases)
        {
            watch.Follow(pack, folder);
        }

        System.Console.Out.Flush();
    }
}
