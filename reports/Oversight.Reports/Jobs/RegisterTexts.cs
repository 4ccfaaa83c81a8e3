namespace Oversight.Reports.Jobs;

/// <summary>Keeps the canonical registers of a draw in files of a work folder until all is known to be well.</summary>
internal sealed class RegisterTexts : IDisposable
{
    private readonly WorkFolder folder = new();
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    /// <summary>A stream for a plan's register; the caller disposes it.</summary>
    public Stream Open(string plan)
    {
        var file = Path.Combine(folder.Path, $"register-{files.Count}");
        files[plan] = file;
        return File.Create(file);
    }

    /// <summary>Copies a plan's register.</summary>
    public void CopyTo(string plan, Stream output)
    {
        using var file = File.OpenRead(files[plan]);
        file.CopyTo(output);
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
