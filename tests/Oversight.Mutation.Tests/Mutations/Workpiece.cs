using Oversight.Mutation.Tests.Contract;

namespace Oversight.Mutation.Tests.Mutations;

/// <summary>A dataset that is being mutated: the files' bytes, and what is to stand where a file should.</summary>
internal sealed class Workpiece(IReadOnlyDictionary<string, string> original)
{
    private readonly Dictionary<string, string> files = new(original, StringComparer.Ordinal);
    private readonly Dictionary<string, Action<string>> replacements = new(StringComparer.Ordinal);

    /// <summary>The raw text of a table's file.</summary>
    internal string this[string table]
    {
        get => files[table];
        set => files[table] = value;
    }

    /// <summary>Puts something else where a table's file should stand; it is given the file's path.</summary>
    internal void Replace(string table, Action<string> put) => replacements[table] = put;

    /// <summary>Writes the dataset.</summary>
    internal void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in DataContract.Tables)
        {
            var path = Path.Combine(folder, table.File);
            File.WriteAllBytes(path, RawText.Bytes(files[table.Name]));
            if (replacements.GetValueOrDefault(table.Name) is { } put)
            {
                put(path);
            }
        }
    }
}
