using Oversight.Contracts;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Temporary;

namespace Oversight.Reports.Output;

/// <summary>
/// Writes a report's folder whole: at every moment its name holds the former complete report or the new one.
/// </summary>
/// <remarks>
/// A sibling folder is written and flushed, then exchanged with the old one, which is removed with all that it holds. Safe
/// to run twice at a time on one folder: the last to finish stands.
/// </remarks>
public static class OutputFolder
{
    /// <summary>Looks whether the folder may be written, and clears what killed runs left beside it.</summary>
    /// <param name="path">The folder; it need not exist.</param>
    /// <exception cref="OutputException">It holds something else than a report of ours, or nothing can be written there.</exception>
    public static void Check(string path) => Check(path, FormerFolder.Report);

    /// <inheritdoc cref="Check(string)"/>
    /// <param name="path">The folder; it need not exist.</param>
    /// <param name="former">What may be replaced.</param>
    public static void Check(string path, FormerFolder former) => Guarded(path, () =>
    {
        var target = Resolve(path);
        LeftoverFolders.Clear(target);
        Refuse(target, former);

        // Better to learn now than after the work that the folder cannot be made.
        using var parents = new ParentFolders(target);
        using var partial = new PartialFolder(target);
    });

    /// <summary>Writes the folder.</summary>
    /// <param name="path">The folder; it and its parents are made when missing.</param>
    /// <param name="write">Fills the folder whose path it is given.</param>
    /// <param name="cancellation">Looked at until the new folder takes its place.</param>
    /// <exception cref="OutputException">The folder is refused, or cannot be written; it is as it was.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the folder is as it was.</exception>
    public static void Write(string path, Action<string> write, CancellationToken cancellation = default) =>
        Write(path, write, FormerFolder.Report, cancellation);

    /// <summary>Writes the folder.</summary>
    /// <param name="path">The folder; it and its parents are made when missing.</param>
    /// <param name="write">Fills the folder whose path it is given.</param>
    /// <param name="former">What may be replaced.</param>
    /// <param name="cancellation">Looked at until the new folder takes its place.</param>
    /// <exception cref="OutputException">The folder is refused, or cannot be written; it is as it was.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the folder is as it was.</exception>
    public static void Write(string path, Action<string> write, FormerFolder former, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(former);
        Guarded(path, () =>
        {
            var target = Resolve(path);
            LeftoverFolders.Clear(target);
            Refuse(target, former);
            using var parents = new ParentFolders(target);
            using var partial = new PartialFolder(target);
            write(partial.Path);
            cancellation.ThrowIfCancellationRequested();
            partial.Flush();

            // Somebody may have put files there in the meantime.
            Refuse(target, former);
            cancellation.ThrowIfCancellationRequested();
            partial.Publish();
            parents.Keep();
        });
    }

    private static string Resolve(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new OutputException(new LocalText("没有指定输出文件夹。", "No output folder is named."));
        }

        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

        // The link stays; what it points to is exchanged.
        var folder = new DirectoryInfo(full);
        full = folder.LinkTarget is null ? full : folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full;
        if (Path.GetDirectoryName(full) is null)
        {
            throw new OutputException(new LocalText(
                $"{path} 是根目录，请另选一个文件夹。",
                $"{path} is a root folder: name another."));
        }

        return full;
    }

    private static void Refuse(string target, FormerFolder former)
    {
        if (File.Exists(target))
        {
            throw new OutputException(new LocalText(
                $"{target} 是文件，请另选一个文件夹。",
                $"{target} is a file: name another folder."));
        }

        if (!Directory.Exists(target))
        {
            for (var above = Path.GetDirectoryName(target); above is not null; above = Path.GetDirectoryName(above))
            {
                if (File.Exists(above))
                {
                    throw new OutputException(new LocalText(
                        $"{above} 是文件，里面不能有文件夹 {target}；请另选一个。",
                        $"{above} is a file, so there can be no folder {target}: name another."));
                }
            }

            return;
        }

        // A shell would be left standing in a removed folder.
        var current = Environment.CurrentDirectory;
        if ((current + Path.DirectorySeparatorChar).StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new OutputException(new LocalText(
                $"{target} {(current == target ? "是" : "包含")}当前文件夹，无法替换；请另选一个文件夹，或换到别处运行。",
                $"{target} {(current == target ? "is" : "holds")} the current folder and cannot be replaced: name another, or run from elsewhere."));
        }

        if (Directory.EnumerateFileSystemEntries(target).Any() && !former.MayGo(target))
        {
            throw new OutputException(former.Refusal(target));
        }
    }

    private static void Guarded(string path, Action work)
    {
        try
        {
            work();
        }
        catch (Exception error) when (
            error is (IOException or UnauthorizedAccessException or NotSupportedException or DuckDBException { Kind: DuckDBErrorKind.IO })
            && TemporaryFolderException.Behind(error) is null)
        {
            throw WriteFailure.Of(path, error);
        }
    }
}
