using Oversight.Contracts;
using Oversight.Reports.Jobs;

namespace Oversight.Cli.Commands;

/// <summary>
/// Keeps the output away from what is read: the output folder is replaced whole, so an input within it would be gone with
/// the former report.
/// </summary>
internal static class OutputPlace
{
    private static readonly StringComparison Comparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Refuses an output folder that is or holds an input; an input that does not exist is left out.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="plugins">The folders of <c>--plugins</c>.</param>
    /// <exception cref="UsageException">It is or holds one of them.</exception>
    public static void Refuse(OutputRequest request, IEnumerable<string> plugins)
    {
        Refuse(request.Out, [("--data", request.Data), ("--map", request.Map), .. plugins.Select(folder => ("--plugins", (string?)folder))]);
    }

    /// <summary>Refuses an output folder that is or holds one of the files of an option.</summary>
    /// <param name="output">The output folder.</param>
    /// <param name="option">The option.</param>
    /// <param name="files">The files.</param>
    /// <exception cref="UsageException">It is or holds one of them.</exception>
    public static void Refuse(string output, string option, IEnumerable<string> files) => Refuse(output, [.. files.Select(file => (option, (string?)file))]);

    private static void Refuse(string output, (string Option, string? Path)[] inputs)
    {
        if (string.IsNullOrWhiteSpace(output))
        {
            return;
        }

        var target = Real(output);
        foreach (var (option, path) in inputs)
        {
            if (string.IsNullOrWhiteSpace(path) || !Path.Exists(path))
            {
                continue;
            }

            var input = Real(path);
            if (Within(input, target))
            {
                var same = input.Length == target.Length;
                throw new UsageException(new LocalText(
                    $"--out {output} {(same ? "就是" : "里面有")} {option} {path}，输出会把它整个替换掉；请另选一个文件夹",
                    $"--out {output} {(same ? "is" : "holds")} {option} {path}, and the output replaces it whole: name another folder"));
            }
        }
    }

    private static bool Within(string path, string folder) =>
        path.StartsWith(folder, Comparison)
        && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    /// <summary>The full path with every link on it followed.</summary>
    private static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var real = Path.GetPathRoot(full)!;
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            if (Path.Exists(real) && new DirectoryInfo(real).ResolveLinkTarget(returnFinalTarget: true) is { } linked)
            {
                real = Real(linked.FullName);
            }
        }

        return Path.TrimEndingDirectorySeparator(real);
    }
}
