using Oversight.Contracts;

namespace Oversight.Cli.Doctor;

/// <summary>The folder of compiled scripts.</summary>
/// <param name="folder">The folder; null where there is none.</param>
internal sealed class ScriptCacheCheck(string? folder) : ICheck
{
    public string Name => "script-cache";

    public LocalText Title { get; } = new("脚本缓存", "script cache");

    public Finding Run()
    {
        var advice = new LocalText(
            "每次启动都要编译脚本，只是慢一些；请用 OVERSIGHT_CACHE 指定一个可写的文件夹",
            "scripts are compiled at each start, which only costs time; name a folder that can be written in OVERSIGHT_CACHE");
        if (folder is null)
        {
            return Finding.Note(new LocalText("没有缓存文件夹", "there is no cache folder"), advice);
        }

        if (FolderProbe.Write(folder) is { } reason)
        {
            return Finding.Note(new LocalText($"{folder}：不可写（{reason}）", $"{folder}: cannot be written ({reason})"), advice);
        }

        var entries = Directory.EnumerateFiles(folder, "*.json").Select(file => new FileInfo(file).Length).ToArray();
        var size = Sizes.Text(entries.Sum());
        return Finding.Ok(
            $"{folder}：可写，{entries.Length} 项，{size}；要清空，删除该文件夹即可",
            $"{folder}: can be written, {entries.Length} entries, {size}; to clear it, delete the folder");
    }
}
