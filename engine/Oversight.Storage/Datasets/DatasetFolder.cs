using Oversight.Contracts;

namespace Oversight.Storage.Datasets;

/// <summary>Finds a dataset's files.</summary>
internal static class DatasetFolder
{
    /// <summary>The files of the contract's tables in a folder, in the contract's order.</summary>
    /// <exception cref="DatasetException">There is no such folder, it has none of the tables, or one twice.</exception>
    internal static IReadOnlyList<TableFile> Find(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DatasetException(new LocalText(
                $"找不到数据文件夹“{folder}”。", $"There is no dataset folder '{folder}'."));
        }

        var files = new List<TableFile>();
        foreach (var table in Schema.Tables)
        {
            var csv = Path.Combine(folder, table.Name + ".csv");
            var parquet = Path.Combine(folder, table.Name + ".parquet");
            if (new[] { csv, parquet }.FirstOrDefault(Directory.Exists) is { } directory)
            {
                throw new DatasetException(new LocalText(
                    $"“{directory}”是文件夹，不是数据表文件。", $"'{directory}' is a folder, not a table's file."));
            }

            if (File.Exists(csv) && File.Exists(parquet))
            {
                throw new DatasetException(new LocalText(
                    $"{folder}：表{table.Name}同时有{table.Name}.csv和{table.Name}.parquet，请只保留一个。",
                    $"{folder}: the table {table.Name} is there twice, as {table.Name}.csv and {table.Name}.parquet; keep one."));
            }

            if (File.Exists(csv) || File.Exists(parquet))
            {
                files.Add(new TableFile(table, File.Exists(csv) ? csv : parquet));
            }
        }

        return files.Count > 0
            ? files
            : throw new DatasetException(new LocalText(
                $"文件夹“{folder}”中没有任何数据表（如inspections.csv或inspections.parquet）。",
                $"The folder '{folder}' has none of the tables, such as inspections.csv or inspections.parquet."));
    }
}
