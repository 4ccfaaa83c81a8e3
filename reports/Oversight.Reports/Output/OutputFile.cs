using Oversight.Contracts;
using Oversight.Storage.Temporary;

namespace Oversight.Reports.Output;

/// <summary>Writes files whole or not at all: all of them into siblings of other names, flushed, then renamed.</summary>
public static class OutputFile
{
    /// <summary>Refuses a file that is there already, so that no record is lost.</summary>
    /// <param name="path">The file.</param>
    /// <param name="replaces">Whether it may be replaced.</param>
    /// <exception cref="OutputException">It is there, or is a folder.</exception>
    public static void Check(string path, bool replaces)
    {
        if (Directory.Exists(path) || string.IsNullOrWhiteSpace(path))
        {
            throw new OutputException(new LocalText(
                $"--out {path}：应为文件名，例如 draw-record.json", $"--out {path}: the name of a file is expected, such as draw-record.json"));
        }

        if (File.Exists(path) && !replaces)
        {
            throw new OutputException(new LocalText(
                $"{path} 已存在；请另选文件名，或用 --force 覆盖", $"{path} is there already: name another file, or replace it with --force"));
        }
    }

    /// <summary>Refuses files that would take each other's place, or that of what is read.</summary>
    /// <param name="outputs">The files that are written.</param>
    /// <param name="inputs">Files and folders that are read.</param>
    /// <exception cref="OutputException">Two outputs are one file, or one is an input or a file that lies in an input folder.</exception>
    public static void CheckApart(IReadOnlyList<string> outputs, IEnumerable<string> inputs)
    {
        var paths = outputs.Select(Path.GetFullPath).ToArray();
        if (paths.GroupBy(path => path, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new OutputException(new LocalText(
                $"{twice.Key}：两个输出会写入同一文件；请另选 --out 或 --registers", $"{twice.Key}: two outputs would be this one file; name another --out or --registers"));
        }

        foreach (var input in inputs.Select(Path.GetFullPath))
        {
            if (paths.FirstOrDefault(path => path == input || (File.Exists(path) && Path.GetDirectoryName(path) == input)) is { } read)
            {
                throw new OutputException(new LocalText(
                    $"{read} 是本次读取的数据，不能被输出覆盖；请另选文件名", $"{read} is read in this run and is not replaced by its output: name another file"));
            }
        }
    }

    /// <summary>Writes files: first all their contents, then all their names.</summary>
    /// <param name="files">The files, and what writes their content.</param>
    /// <exception cref="OutputException">One cannot be written; then none is, unless a name could not be taken after another was.</exception>
    public static void Write(params IReadOnlyList<(string Path, Action<Stream> Write)> files)
    {
        var holds = new List<(HoldFile Hold, string Full)>();
        var current = "";
        try
        {
            foreach (var (path, write) in files)
            {
                current = path;
                var full = Path.GetFullPath(path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                LeftoverFolders.Clear(full);
                var hold = HoldFile.Create(full + ".");
                holds.Add((hold, full));
                using var file = new FileStream(hold.Stem + LeftoverFolders.Partial, FileMode.CreateNew);
                write(file);
                file.Flush(flushToDisk: true);
            }

            foreach (var (hold, full) in holds)
            {
                current = full;
                File.Move(hold.Stem + LeftoverFolders.Partial, full, overwrite: true);
                NativeFiles.FlushFolder(Path.GetDirectoryName(full)!);
            }
        }
        catch (Exception error) when (
            error is (IOException or UnauthorizedAccessException) && TemporaryFolderException.Behind(error) is null)
        {
            throw WriteFailure.Of(current, error);
        }
        finally
        {
            foreach (var (hold, _) in holds)
            {
                Leftovers.Remove(hold.Stem + LeftoverFolders.Partial);
                hold.Dispose();
            }
        }
    }
}
