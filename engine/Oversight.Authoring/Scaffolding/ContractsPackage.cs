using Oversight.Contracts;

namespace Oversight.Authoring.Scaffolding;

/// <summary>The package of Contracts that comes with the program: what a plug-in outside the repository is built against.</summary>
/// <param name="Path">The file.</param>
/// <param name="Version">Its version.</param>
public sealed record ContractsPackage(string Path, string Version)
{
    private const string Name = "Oversight.Contracts.";
    private const string Ending = ".nupkg";

    /// <summary>Finds it beside the program.</summary>
    /// <exception cref="AuthoringException">It is not there.</exception>
    public static ContractsPackage Find()
    {
        var feed = System.IO.Path.Combine(AppContext.BaseDirectory, "feed");
        var file = Directory.Exists(feed) ? Directory.EnumerateFiles(feed, Name + "*" + Ending).Order(StringComparer.Ordinal).LastOrDefault() : null;
        return file is null
            ? throw new AuthoringException(new LocalText(
                $"{feed} 里没有 {Name}nupkg；请重新生成程序", $"there is no {Name}nupkg in {feed}; build the program anew"))
            : new ContractsPackage(file, System.IO.Path.GetFileName(file)[Name.Length..^Ending.Length]);
    }
}
