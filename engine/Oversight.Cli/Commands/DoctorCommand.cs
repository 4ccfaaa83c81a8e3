using System.CommandLine;
using System.Reflection;
using Oversight.Cli.Console;
using Oversight.Cli.Doctor;
using Oversight.Contracts;
using Oversight.Policies.Loading;
using Spectre.Console;

namespace Oversight.Cli.Commands;

/// <summary><c>oversight doctor</c>: what is installed and whether it works, one line each.</summary>
internal sealed class DoctorCommand(Words words, Language language)
{
    private readonly Option<string[]> _plugins = CommonOptions.MorePlugins(words);
    private readonly Option<bool> _json = new("--json")
    {
        Description = words["以 JSON 输出", "Write JSON"],
    };

    public Command Build()
    {
        var command = new Command("doctor", words["检查安装与运行环境", "Check the installation and its surroundings"]);
        command.Options.Add(_plugins);
        command.Options.Add(_json);
        command.SetAction(arguments =>
        {
            var found = Examination.Run(Checks(arguments.GetValue(_plugins) ?? []));
            if (arguments.GetValue(_json))
            {
                using var output = System.Console.OpenStandardOutput();
                FindingsJson.Write(found, words, output);
            }
            else if (System.Console.IsOutputRedirected)
            {
                new FindingLines(words).Write(found, System.Console.Out);
            }
            else
            {
                new FindingLines(words).Write(found, AnsiConsole.Console);
            }

            return found.Any(line => line.Finding.Health == Health.Problem) ? ExitStatus.InputError : ExitStatus.Written;
        });
        return command;
    }

    private IEnumerable<ICheck> Checks(IEnumerable<string> plugins)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var roots = plugins.Select(root => new PluginRootCheck(root, builtIn: false))
            .Prepend(new PluginRootCheck(PolicyHost.BuiltInFolder, builtIn: true))
            .ToArray();
        var trial = new PluginTrial(PolicyHost.CacheFolder, [.. roots.SelectMany(root => root.Folders)]);
        return
        [
            new ProgramCheck(),
            new RuntimeCheck(),
            new ProcessorsCheck(),
            new DataEngineCheck(Pinned("DuckDBVersion")),
            new ChartsCheck(Pinned("EChartsVersion")),
            .. roots,
            .. roots.SelectMany(root => root.Folders).Distinct().Select(folder => new PluginCheck(folder, trial, today)),
            new ScriptsCheck(trial),
            new ScriptCacheCheck(PolicyHost.CacheFolder),
            new CalendarCheck(today),
            new LanguageCheck(language, Environment.GetEnvironmentVariable),
            new ConsoleEncodingCheck(System.Console.OutputEncoding.CodePage, Environment.GetEnvironmentVariable),
            new Gb18030Check(),
            new TerminalCheck(
                () => System.Console.IsOutputRedirected ? null : System.Console.WindowWidth, AnsiConsole.Profile.Capabilities.ColorSystem),
            new FolderCheck(
                "temporary-folder",
                new LocalText("临时文件夹", "temporary folder"),
                Path.GetTempPath,
                needed: true,
                new LocalText("请用 TMPDIR（Windows 上为 TEMP）另指一处可写、有空间的地方", "name another place with room in TMPDIR (on Windows TEMP)")),
            new FolderCheck(
                "current-folder",
                new LocalText("当前文件夹", "current folder"),
                () => Environment.CurrentDirectory,
                needed: false,
                new LocalText("请用 --out 把报告写到别处", "write reports elsewhere with --out")),
            new MemoryCheck(() => MachineMemory.Read()),
        ];
    }

    private static string Pinned(string package) => typeof(DoctorCommand).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == package).Value!;
}
