using Oversight.Contracts;
using Oversight.Contracts.Plugins;
using Oversight.Policies;
using Oversight.Policies.Loading;

namespace Oversight.Cli.Doctor;

/// <summary>One plug-in: whether it loads, and whether its document is still valid.</summary>
/// <param name="folder">Its folder.</param>
/// <param name="trial">Loads it.</param>
/// <param name="today">The day of the check.</param>
internal sealed class PluginCheck(PluginFolder folder, PluginTrial trial, DateOnly today) : ICheck
{
    public string Name => $"plugin.{Path.GetFileNameWithoutExtension(folder.AssemblyPath)}";

    public LocalText Title { get; } = new("插件", "plug-in");

    public Finding Run()
    {
        LoadedPlugin loaded;
        try
        {
            loaded = trial.Load(folder);
        }
        catch (PolicyLoadException failure)
        {
            return Finding.Problem(
                new LocalText(failure.In("zh"), failure.In("en")),
                new LocalText("请改正该文件；在此之前不能生成报告", "correct the file; until then no report can be made"));
        }

        var id = loaded.Plugin.Id;
        var twin = trial.Loaded.FirstOrDefault(other => other.Plugin.Plugin.Id == id && other.Folder != folder).Folder;
        return twin is null
            ? Validity(loaded)
            : Finding.Problem(
                new LocalText($"{folder.Path}：辖区编号 {id} 已由 {twin.Path} 使用", $"{folder.Path}: the id {id} is taken by {twin.Path}"),
                new LocalText("两个插件只能留一个，或另取编号", "keep one of the two, or give it another id"));
    }

    private Finding Validity(LoadedPlugin loaded)
    {
        var document = loaded.Document;
        var text = Text(loaded, document);
        if (document.ValidTo is { } end && end < today)
        {
            return Finding.Note(
                new LocalText($"{text.Zh}，已过", $"{text.En}, expired"),
                new LocalText(
                    "有效期以后的事项不予判断；若有新文件，请为它编写插件", "later events are not judged; write a plug-in for the document that follows"));
        }

        return document.ValidFrom > today
            ? Finding.Note(
                new LocalText($"{text.Zh}，尚未生效", $"{text.En}, not yet valid"),
                new LocalText("生效以前的事项不予判断", "earlier events are not judged"))
            : new Finding(Health.Ok, text, null);
    }

    private static LocalText Text(LoadedPlugin loaded, LegalDocument document)
    {
        var (plugin, rules) = (loaded.Plugin, loaded.Pack.Rules.Count);
        var from = $"{document.ValidFrom:yyyy-MM-dd}";
        var validity = document.ValidTo is { } end
            ? new LocalText($"有效期 {from} 至 {end:yyyy-MM-dd}", $"from {from} to {end:yyyy-MM-dd}")
            : new LocalText($"自 {from} 起有效", $"from {from} on");
        return new LocalText(
            $"{plugin.Id} {plugin.Version}（{plugin.Name.Zh}）：{rules} 条规则；文件{validity.Zh}",
            $"{plugin.Id} {plugin.Version} ({plugin.Name.En}): {rules} rules; document valid {validity.En}");
    }
}
