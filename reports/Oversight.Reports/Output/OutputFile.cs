using Oversight.Contracts;

namespace Oversight.Reports.Output;

/// <summary>Writes a file whole or not at all: into a sibling of another name, flushed, then renamed.</summary>
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

    /// <summary>Writes a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its content.</param>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var full = Path.GetFullPath(path);
        var partial = $"{full}.{Guid.NewGuid():N}{LeftoverFolders.Partial}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            using (var file = new FileStream(partial, FileMode.CreateNew))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(partial, full, overwrite: true);
            NativeFiles.FlushFolder(Path.GetDirectoryName(full)!);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(
                new LocalText($"{path}：无法写入（{error.Message}）", $"{path} cannot be written: {error.Message}"), error);
        }
        finally
        {
            if (File.Exists(partial))
            {
                File.Delete(partial);
            }
        }
    }
}
