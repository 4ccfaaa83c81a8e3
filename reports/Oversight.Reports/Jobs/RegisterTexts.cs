using Oversight.Storage.Temporary;

namespace Oversight.Reports.Jobs;

/// <summary>Keeps the canonical lists of a draw in files of a work folder until all is known to be well.</summary>
internal sealed class RegisterTexts : IDisposable
{
    private readonly WorkFolder folder = new();
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    /// <summary>A stream for a list; the caller disposes it.</summary>
    public Stream Open(string list)
    {
        var file = Path.Combine(folder.Path, $"register-{files.Count}");
        files[list] = file;
        return File.Create(file);
    }

    /// <summary>Copies a list.</summary>
    public void CopyTo(string list, Stream output)
    {
        using var file = File.OpenRead(files[list]);
        file.CopyTo(output);
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
