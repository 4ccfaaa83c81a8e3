using Oversight.Contracts;

namespace Oversight.Cli.Doctor;

/// <summary>How many scripts had to be compiled, and how long loading took. Runs after the plug-ins' checks.</summary>
internal sealed class ScriptsCheck(PluginTrial trial) : ICheck
{
    public string Name => "scripts";

    public LocalText Title { get; } = new("规则脚本", "scripts");

    public Finding Run()
    {
        var all = trial.Loaded.Sum(loaded => loaded.Plugin.Files.Count(file => file.Path.EndsWith(".csx", StringComparison.Ordinal)));
        var cached = trial.Loaded.Sum(loaded => loaded.Plugin.ScriptsFromCache);
        var time = (long)trial.Elapsed.TotalMilliseconds;
        return Finding.Ok(
            $"{all} 个脚本：{all - cached} 个编译，{cached} 个取自缓存；加载用时 {time:N0} 毫秒",
            $"{all} scripts: {all - cached} compiled, {cached} from the cache; loaded in {time:N0} ms");
    }
}
