using System.Text.RegularExpressions;
using Oversight.Contracts;

namespace Oversight.Storage.Temporary;

/// <summary>The system's temporary folder cannot be written: as a rule its disk is full.</summary>
public sealed partial class TemporaryFolderException : Exception
{
    // The data engine counts what it may spill, and names the limit rather than the disk.
    private const string EngineLimit = "max_temp_directory_size";

    internal TemporaryFolderException(Exception cause)
        : this(new LocalText(
            $"临时文件夹 {Path.GetTempPath()} 无法写入（{Why(cause)}）；请腾出空间，或用环境变量 TMPDIR（Windows 为 TEMP）另指一个；--memory 更大时写得更少",
            $"the temporary folder {Path.GetTempPath()} cannot be written ({Why(cause)}); make room there or name another in TMPDIR (on Windows TEMP); with a larger --memory less is written there"), cause)
    {
    }

    private TemporaryFolderException(LocalText text, Exception cause)
        : base(text.En, cause) => Text = text;

    /// <summary>The message in both languages; <see cref="Exception.Message"/> is the English one.</summary>
    public LocalText Text { get; }

    /// <summary>The failure behind an exception, where it is the temporary folder's.</summary>
    /// <param name="error">What was caught.</param>
    /// <returns>Null where it is another failure.</returns>
    public static TemporaryFolderException? Behind(Exception? error)
    {
        var found = default(TemporaryFolderException);
        for (; error is not null; error = error.InnerException)
        {
            if (error is TemporaryFolderException known)
            {
                return known;
            }

            // The innermost one that names it says it most plainly.
            found = error.Message.Contains(EngineLimit, StringComparison.Ordinal) || WorkFolderName().IsMatch(error.Message)
                ? new TemporaryFolderException(error)
                : found;
        }

        return found;
    }

    private static string Why(Exception cause) => cause.Message.Contains(EngineLimit, StringComparison.Ordinal)
        ? "No space left on device"
        : cause.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');

    [GeneratedRegex("""oversight-[0-9a-f]{32}\.work""")]
    private static partial Regex WorkFolderName();
}
