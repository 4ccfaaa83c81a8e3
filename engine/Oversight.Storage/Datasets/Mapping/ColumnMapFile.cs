using System.Security.Cryptography;
using Oversight.Contracts;
using Oversight.Storage.Yaml;
using YamlDotNet.RepresentationModel;

namespace Oversight.Storage.Datasets.Mapping;

/// <summary>Reads <c>columns.yaml</c> and the maps that it extends.</summary>
internal sealed class ColumnMapFile
{
    /// <summary>The name of a map beside the data.</summary>
    internal const string FileName = "columns.yaml";

    private readonly string path;
    private readonly YamlFile yaml;
    private readonly PartMapReader parts;

    private ColumnMapFile(string path, bool ready)
    {
        this.path = path;
        yaml = new YamlFile(path, Fault);
        parts = new PartMapReader(yaml, ready);
    }

    /// <summary>The map to read a dataset by.</summary>
    /// <param name="asked">A file, or the name of a ready-made map; null = the one beside the data, if there is one.</param>
    /// <param name="folder">The folder of the data.</param>
    /// <exception cref="DatasetException">There is no such map, or it is wrong.</exception>
    internal static ColumnMap Find(string? asked, string folder)
    {
        if (asked is null)
        {
            var beside = Path.Combine(folder, FileName);
            return File.Exists(beside) ? Read(beside, ready: false) : ColumnMap.None;
        }

        if (File.Exists(asked))
        {
            return Read(asked, ready: false);
        }

        return ReadyMaps.Find(asked) is { } ready
            ? Read(ready, ready: true)
            : throw new DatasetException(new LocalText(
                $"没有映射文件“{asked}”，也没有这个名称的现成映射；现成映射有：{string.Join('、', ReadyMaps.Names)}。",
                $"There is no map file '{asked}' and no ready-made map of that name; ready-made are {string.Join(", ", ReadyMaps.Names)}."));
    }

    private static ColumnMap Read(string path, bool ready)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var map = new ColumnMapFile(path, ready).Read(hash, []);
        return map with { Name = Path.GetFileName(path), Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset()) };
    }

    private ColumnMap Read(IncrementalHash hash, HashSet<string> readers)
    {
        var root = yaml.Root();
        hash.AppendData(File.ReadAllBytes(path));
        if (root is null)
        {
            return ColumnMap.None;
        }

        var fields = yaml.Fields(root, ["extends?", "tables?", .. PartMapReader.CommonKeys]);
        var from = fields.TryGetValue("extends", out var extends) ? Extended(extends, hash, readers) : ColumnMap.None;
        var others = parts.Read(from.Others, fields, table: null);
        var tables = new Dictionary<string, IReadOnlyList<PartMap>>(StringComparer.Ordinal);
        foreach (var (name, inherited) in from.Tables)
        {
            tables[name] = [.. inherited.Select(part => parts.Read(part, fields, table: null))];
        }

        if (fields.TryGetValue("tables", out var named))
        {
            foreach (var (key, node) in yaml.Map(named).Children)
            {
                var table = Table(key);
                tables[table.Name] = Parts(table, node, tables.GetValueOrDefault(table.Name) ?? [others]);
            }
        }

        return new ColumnMap(null, "", tables, others);
    }

    // Every part of a table builds on the first one that the extended map has for it.
    private PartMap[] Parts(TableSchema table, YamlNode node, IReadOnlyList<PartMap> inherited)
    {
        if (node is not YamlSequenceNode { Children: var items })
        {
            return [.. inherited.Select(part => parts.Read(part, yaml.Fields(node, PartMapReader.TableKeys), table))];
        }

        return items.Count > 0
            ? [.. items.Select(item => parts.Read(inherited[0], yaml.Fields(item, PartMapReader.TableKeys), table))]
            : throw yaml.Wrong(node, "这里应当至少有一项", "at least one entry is expected here");
    }

    private TableSchema Table(YamlNode key)
    {
        var name = yaml.Scalar(key);
        var names = Schema.Tables.Select(table => table.Name);
        return Schema.Tables.FirstOrDefault(table => table.Name == name)
            ?? throw yaml.Wrong(
                key,
                $"没有表 “{name}”；可用：{string.Join(", ", names)}",
                $"there is no table \"{name}\"; the tables are {string.Join(", ", names)}");
    }

    private ColumnMap Extended(YamlNode node, IncrementalHash hash, HashSet<string> readers)
    {
        var name = yaml.Scalar(node);
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name);
        var ready = !File.Exists(beside);
        var found = ready ? ReadyMaps.Find(name) : beside;
        if (found is null)
        {
            throw yaml.Wrong(
                node,
                $"没有文件 “{name}”，也没有这个名称的现成映射；现成映射有：{string.Join('、', ReadyMaps.Names)}",
                $"there is no file \"{name}\" and no ready-made map of that name; ready-made are {string.Join(", ", ReadyMaps.Names)}");
        }

        return readers.Add(Path.GetFullPath(found)) && Path.GetFullPath(found) != Path.GetFullPath(path)
            ? new ColumnMapFile(found, ready).Read(hash, readers)
            : throw yaml.Wrong(node, $"映射 “{name}” 绕了一圈又回到自己", $"the map \"{name}\" extends itself");
    }

    private DatasetException Fault(int line, int column, LocalText reason)
    {
        var place = line == 0 ? Path.GetFileName(path) : $"{Path.GetFileName(path)}({line},{column})";
        return new DatasetException(new LocalText($"{place}：{reason.Zh}", $"{place}: {reason.En}"));
    }
}
