using Oversight.Storage.Datasets;
using Oversight.Storage.Yaml;
using YamlDotNet.RepresentationModel;

namespace Oversight.Policies.Cases;

/// <summary>Reads the rows of cases, and puts those of a case over those that are given to all.</summary>
internal sealed class CaseTables(YamlFile yaml)
{
    private static readonly string[] Names = [.. ContractTables.All.Select(table => table.Name)];

    /// <summary>The rows of a mapping from table to rows.</summary>
    public Dictionary<string, IReadOnlyList<CaseRow>> Read(YamlNode? node)
    {
        var tables = new Dictionary<string, IReadOnlyList<CaseRow>>(StringComparer.Ordinal);
        if (node is null)
        {
            return tables;
        }

        foreach (var (key, rows) in yaml.Map(node).Children)
        {
            var table = Table(key);
            var list = YamlFile.Items(rows).Select(row => Row(table, row)).ToArray();
            if (list.Select(row => KeyOf(table, row)).GroupBy(text => text).FirstOrDefault(group => group.Count() > 1) is { } twice)
            {
                throw yaml.Wrong(rows, $"{table.Name} 的 {twice.Key} 出现两次", $"{twice.Key} stands twice in {table.Name}");
            }

            tables[table.Name] = list;
        }

        return tables;
    }

    /// <summary>The given rows, less those that are taken away, with those of the case put over them or added.</summary>
    public Dictionary<string, IReadOnlyList<CaseRow>> Merge(
        IReadOnlyDictionary<string, IReadOnlyList<CaseRow>> given, YamlNode? changes, YamlNode? without)
    {
        var result = new Dictionary<string, IReadOnlyList<CaseRow>>(given, StringComparer.Ordinal);
        if (without is not null)
        {
            foreach (var (key, keys) in yaml.Map(without).Children)
            {
                var table = Table(key);
                result[table.Name] = Without(table, result.GetValueOrDefault(table.Name) ?? [], keys);
            }
        }

        foreach (var (name, rows) in Read(changes))
        {
            var table = ContractTables.Find(name)!;
            var changed = rows.ToDictionary(row => KeyOf(table, row), StringComparer.Ordinal);
            var old = result.GetValueOrDefault(name) ?? [];
            result[name] =
            [
                .. old.Select(row => changed.Remove(KeyOf(table, row), out var change) ? row.ChangedBy(change) : row),
                .. rows.Where(row => changed.ContainsKey(KeyOf(table, row))),
            ];
        }

        return result;
    }

    private IReadOnlyList<CaseRow> Without(ContractTable table, IReadOnlyList<CaseRow> rows, YamlNode keys)
    {
        if (keys is YamlScalarNode { Value: "all" })
        {
            return [];
        }

        var left = rows.ToList();
        foreach (var node in YamlFile.Items(keys))
        {
            var key = string.Join('|', YamlFile.Items(node).Select(yaml.Scalar));
            if (left.RemoveAll(row => KeyOf(table, row) == key) == 0)
            {
                throw yaml.Wrong(node, $"{table.Name} 中没有给出 {key}", $"no row {key} is given in {table.Name}");
            }
        }

        return left;
    }

    private ContractTable Table(YamlNode node)
    {
        var name = yaml.Scalar(node);
        return ContractTables.Find(name) ?? throw yaml.Unknown(node, "没有表", "there is no table", name, Names);
    }

    private CaseRow Row(ContractTable table, YamlNode node)
    {
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (key, value) in yaml.Map(node).Children)
        {
            var column = yaml.Scalar(key);
            if (!table.Columns.Contains(column, StringComparer.Ordinal))
            {
                throw yaml.Unknown(key, $"表 {table.Name} 没有列", $"{table.Name} has no column", column, [.. table.Columns]);
            }

            fields[column] = yaml.Text(value);
        }

        return table.Key.FirstOrDefault(column => fields.GetValueOrDefault(column) is null) is { } missing
            ? throw yaml.Wrong(node, $"{table.Name} 的行缺少 {missing}", $"a row of {table.Name} lacks {missing}")
            : new CaseRow((int)node.Start.Line, fields);
    }

    private static string KeyOf(ContractTable table, CaseRow row) => string.Join('|', table.Key.Select(column => row.Fields[column]));
}
