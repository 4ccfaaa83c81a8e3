using Oversight.Contracts;
using Oversight.Reports.Output;

namespace Oversight.Reports.Jobs;

/// <summary>A folder for what the data engine spills; it goes with the job, or with the next one if that was killed.</summary>
internal sealed class WorkFolder : IDisposable
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly HoldFile _hold;

    /// <summary>Makes the folder, and removes those of killed jobs.</summary>
    /// <exception cref="OutputException">It cannot be made.</exception>
    public WorkFolder()
    {
        var prefix = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "oversight-");
        try
        {
            LeftoverFolders.ClearWork(prefix);
            _hold = HoldFile.Create(prefix);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(System.IO.Path.GetTempPath(), error);
        }

        Path = _hold.Stem + LeftoverFolders.Work;
        try
        {
            // What is spilled is the registry; others who use the machine have no business in it.
            _ = OperatingSystem.IsWindows() ? Directory.CreateDirectory(Path) : Directory.CreateDirectory(Path, Owner);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _hold.Dispose();
            throw Unwritable(System.IO.Path.GetTempPath(), error);
        }
    }

    public string Path { get; }

    public void Dispose()
    {
        LeftoverFolders.Remove(Path);
        _hold.Dispose();
    }

    private static OutputException Unwritable(string folder, Exception error) => new(
        new LocalText(
            $"临时文件夹 {folder} 无法写入：{error.Message}；请腾出空间，或用环境变量 TMPDIR（Windows 为 TEMP）另指一个",
            $"the temporary folder {folder} cannot be written: {error.Message}; make room there, or name another in the environment variable TMPDIR (on Windows TEMP)"),
        error);
}
