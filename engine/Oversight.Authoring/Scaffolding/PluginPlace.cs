using Oversight.Contracts;

namespace Oversight.Authoring.Scaffolding;

/// <summary>Where a new plug-in goes.</summary>
/// <param name="Folder">Its folder, which does not exist yet.</param>
/// <param name="InRepository">Whether it lies among the plug-ins of this project's repository, whose build files then serve it.</param>
public sealed record PluginPlace(string Folder, bool InRepository)
{
    /// <summary>Finds the place.</summary>
    /// <param name="name">Name of the folder.</param>
    /// <param name="within">The folder in which it is made; null = <c>plugins</c> of the repository around the current folder, else the current folder.</param>
    /// <exception cref="AuthoringException">There is something already.</exception>
    public static PluginPlace Of(string name, string? within)
    {
        var current = Environment.CurrentDirectory;
        var parent = within is not null ? Path.GetFullPath(within)
            : RepositoryAround(current) is { } root ? Path.Combine(root, "plugins") : current;
        var folder = Path.Combine(parent, name);
        return Path.Exists(folder)
            ? throw new AuthoringException(new LocalText($"{folder} 已存在；请另选名称，或用 --in 另选地方", $"{folder} is there already: take another name, or another place with --in"))
            : new PluginPlace(folder, RepositoryAround(parent) is { } around && Path.GetRelativePath(Path.Combine(around, "plugins"), parent) == ".");
    }

    private static string? RepositoryAround(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "plugins", "Directory.Build.props")) && File.Exists(Path.Combine(at, "engine", "Oversight.Contracts", "Oversight.Contracts.csproj")))
            {
                return at;
            }
        }

        return null;
    }
}
