using Oversight.Contracts;
using Oversight.Datasets;

namespace Oversight.Reports.Output;

/// <summary>Which folders that are not empty an output may take the place of.</summary>
/// <param name="MayGo">Whether a folder may be replaced, with all that it holds.</param>
/// <param name="Refusal">Says of one that may not what is the matter.</param>
public sealed record FormerFolder(Func<string, bool> MayGo, Func<string, LocalText> Refusal)
{
    /// <summary>A report of ours, which its manifest shows.</summary>
    public static FormerFolder Report { get; } = new(
        Manifest.IsIn,
        target => new LocalText(
            $"{target} 不是空文件夹，其中也没有本程序的 {Manifest.FileName}，不予覆盖；请另选一个文件夹。",
            $"{target} is not empty and has no {Manifest.FileName} of ours, so it is not replaced: name another folder."));

    /// <summary>A generated dataset to which nobody has added anything.</summary>
    public static FormerFolder GeneratedDataset { get; } = new(
        GeneratedFolder.IsIn,
        target => new LocalText(
            $"{target} 不是空文件夹，里面也不只是生成的数据集，不予覆盖；请另选一个文件夹，或用 --force。",
            $"{target} is not empty and holds more than a generated dataset, so it is not replaced: name another folder, or use --force."));

    /// <summary>Any folder.</summary>
    public static FormerFolder Any { get; } = new(_ => true, target => new LocalText(target, target));
}
