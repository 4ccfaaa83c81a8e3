using Oversight.Contracts;

namespace Oversight.Cli.Doctor;

/// <summary>A folder that a run writes into: whether it can, and how much its disk still takes.</summary>
/// <param name="name">The check's name.</param>
/// <param name="title">The check's title.</param>
/// <param name="find">Names the folder.</param>
/// <param name="needed">Whether no report can be made without it.</param>
/// <param name="advice">What to do where it cannot be written or is nearly full.</param>
internal sealed class FolderCheck(string name, LocalText title, Func<string> find, bool needed, LocalText advice) : ICheck
{
    private const long Little = 2_000_000_000;

    public string Name => name;

    public LocalText Title => title;

    public Finding Run()
    {
        var folder = find();
        if (FolderProbe.Write(folder) is { } reason)
        {
            return new Finding(
                needed ? Health.Problem : Health.Note,
                new LocalText($"{folder}：不可写（{reason}）", $"{folder}: cannot be written ({reason})"),
                advice);
        }

        var free = FolderProbe.Free(folder);
        var size = free is { } bytes ? Sizes.Text(bytes) : null;
        var text = new LocalText(
            $"{folder}：可写，剩余空间 {size ?? "未知"}", $"{folder}: can be written, {size ?? "an unknown amount"} free");
        return free < Little ? Finding.Note(text, advice) : new Finding(Health.Ok, text, null);
    }
}
