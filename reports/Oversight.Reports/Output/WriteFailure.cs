using Oversight.Contracts;

namespace Oversight.Reports.Output;

/// <summary>Says that something cannot be written, why, and what to do.</summary>
internal static class WriteFailure
{
    // ENOSPC, EFBIG and EDQUOT; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL.
    private static readonly int[] Full = [28, 27, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    // The data engine hands on the system's words only.
    private static readonly string[] FullWords = ["No space left", "File too large", "quota exceeded", "not enough space"];

    /// <summary>The exception for a place that the user named.</summary>
    /// <param name="place">The file or folder.</param>
    /// <param name="cause">What went wrong.</param>
    public static OutputException Of(string place, Exception cause) => new(
        IsFull(cause)
            ? new LocalText(
                $"无法写入 {place}：磁盘已满或超出限额；请腾出空间，或另选位置（{Why(cause)}）",
                $"Cannot write {place}: the disk is full or a quota is reached; make room, or name another place ({Why(cause)})")
            : new LocalText(
                $"无法写入 {place}：{Why(cause)}；请检查权限，或另选位置",
                $"Cannot write {place}: {Why(cause)}; look at the permissions, or name another place"),
        cause);

    /// <summary>Whether a disk, a quota or a limit of file size is exhausted.</summary>
    public static bool IsFull(Exception cause) =>
        Full.Contains(cause.HResult) || FullWords.Any(words => cause.Message.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static string Why(Exception cause) => cause.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
