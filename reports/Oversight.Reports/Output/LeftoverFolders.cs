using Oversight.Storage.Temporary;

namespace Oversight.Reports.Output;

/// <summary>What a killed run left beside its target, a file or a folder.</summary>
internal static class LeftoverFolders
{
    public const string Partial = ".partial";
    public const string Former = ".old";

    /// <summary>Removes leftovers, and puts the former report back where a run was killed between two renames.</summary>
    /// <remarks>A run that still works holds its lock, and is left alone.</remarks>
    public static void Clear(string target) => Leftovers.Visit(target + ".", [Partial, Former], stem =>
    {
        if (Directory.Exists(stem + Former) && !Path.Exists(target))
        {
            Directory.Move(stem + Former, target);
        }

        Leftovers.Remove(stem + Former);
        Leftovers.Remove(stem + Partial);
    });
}
