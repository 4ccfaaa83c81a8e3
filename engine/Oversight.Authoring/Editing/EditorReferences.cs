using Oversight.Contracts;

namespace Oversight.Authoring.Editing;

/// <summary>The assemblies that come with the program for editors, with their documentation.</summary>
public static class EditorReferences
{
    /// <summary>Copies them into a folder.</summary>
    /// <param name="folder">The folder that an editor opens.</param>
    /// <exception cref="AuthoringException">They are not there.</exception>
    /// <exception cref="IOException">They cannot be copied.</exception>
    public static void CopyInto(string folder)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "editor");
        if (!Directory.Exists(source))
        {
            throw new AuthoringException(new LocalText($"没有 {source}；请重新生成程序", $"there is no {source}; build the program anew"));
        }

        var target = Path.Combine(folder, EditorFiles.References);
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }
    }
}
