using System.Collections.Concurrent;
using Oversight.Policies.Loading;

namespace Oversight.Authoring.Testing;

/// <summary>Waits for changes of the files that decide how plug-ins judge: scripts, parameters and cases.</summary>
public sealed class PluginWatch : IDisposable
{
    // Editors write a file in several steps: it is read when nothing has happened for so long.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly HashSet<(PluginFolder Watched, PluginFolder Told)> _followed = [];
    private readonly BlockingCollection<PluginFolder> _changes = [];

    /// <summary>Begins to watch.</summary>
    /// <param name="folders">The plug-ins.</param>
    public PluginWatch(IEnumerable<PluginFolder> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        foreach (var folder in folders)
        {
            Follow(folder, folder);
        }
    }

    /// <summary>Watches the files of one plug-in for another: of a pack for one that extends it. Once for each two.</summary>
    /// <param name="watched">The plug-in whose files are watched.</param>
    /// <param name="told">The plug-in that counts as changed when they change.</param>
    public void Follow(PluginFolder watched, PluginFolder told)
    {
        ArgumentNullException.ThrowIfNull(watched);
        if (!_followed.Add((watched, told)))
        {
            return;
        }

        var watcher = new FileSystemWatcher(watched.Path) { IncludeSubdirectories = true };
        watcher.Changed += (_, change) => Note(watched, told, change.FullPath);
        watcher.Created += (_, change) => Note(watched, told, change.FullPath);
        watcher.Deleted += (_, change) => Note(watched, told, change.FullPath);
        watcher.Renamed += (_, change) => Note(watched, told, change.FullPath);
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    /// <summary>Waits until something has changed, and has been quiet for a moment.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The plug-ins that changed; none where the waiting was ended.</returns>
    public IReadOnlySet<PluginFolder> Next(CancellationToken cancellation)
    {
        var changed = new HashSet<PluginFolder>();
        try
        {
            changed.Add(_changes.Take(cancellation));
            while (_changes.TryTake(out var next, (int)Quiet.TotalMilliseconds, cancellation))
            {
                changed.Add(next);
            }
        }
        catch (OperationCanceledException)
        {
            changed.Clear();
        }

        return changed;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _changes.Dispose();
    }

    private void Note(PluginFolder watched, PluginFolder told, string path)
    {
        var relative = watched.Relative(path);
        if (relative is "parameters.yaml" or "extends.yaml"
            || (relative.StartsWith("policies/", StringComparison.Ordinal) && relative.EndsWith(".csx", StringComparison.Ordinal))
            || (watched == told && relative.StartsWith("cases/", StringComparison.Ordinal) && relative.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            try
            {
                _changes.Add(told);
            }
            catch (ObjectDisposedException)
            {
                // Nobody waits any more.
            }
        }
    }
}
