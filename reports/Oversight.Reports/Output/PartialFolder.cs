using Oversight.Storage.Temporary;

namespace Oversight.Reports.Output;

/// <summary>The sibling folder that a run writes into: <c>NAME.ID.partial</c>, held by the lock file <c>NAME.ID.lock</c>.</summary>
/// <remarks>Disposing removes whatever the folder then holds: an unfinished report, or the one that was replaced.</remarks>
internal sealed class PartialFolder : IDisposable
{
    private readonly string target;
    private readonly string former;
    private readonly HoldFile hold;

    public PartialFolder(string target)
    {
        this.target = target;
        hold = HoldFile.Create(target + ".");
        Path = hold.Stem + LeftoverFolders.Partial;
        former = hold.Stem + LeftoverFolders.Former;
        try
        {
            Directory.CreateDirectory(Path);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Where to write.</summary>
    public string Path { get; }

    /// <summary>Brings all files and folders to the disk, so that the exchange never names unwritten content.</summary>
    public void Flush()
    {
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
        {
            using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }

        foreach (var folder in Directory.EnumerateDirectories(Path, "*", SearchOption.AllDirectories))
        {
            NativeFiles.FlushFolder(folder);
        }

        NativeFiles.FlushFolder(Path);
    }

    /// <summary>Gives the folder the target's name, and takes the former one's place.</summary>
    public void Publish()
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(Path, target);
        }
        else if (!NativeFiles.TryExchange(Path, target))
        {
            PublishInTwoSteps();
        }

        NativeFiles.FlushFolder(System.IO.Path.GetDirectoryName(target)!);
    }

    /// <summary>The way of systems without an exchange; a run killed in between is mended by the next one.</summary>
    internal void PublishInTwoSteps()
    {
        Directory.Move(target, former);
        try
        {
            Directory.Move(Path, target);
        }
        catch
        {
            Directory.Move(former, target);
            throw;
        }
    }

    public void Dispose()
    {
        Leftovers.Remove(Path);
        Leftovers.Remove(former);
        hold.Dispose();
    }
}
