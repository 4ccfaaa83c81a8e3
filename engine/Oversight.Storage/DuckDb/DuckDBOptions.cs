using System.Data.Common;

namespace Oversight.Storage.DuckDb;

/// <summary>How a database is opened.</summary>
public sealed record DuckDBOptions
{
    private const string InMemory = ":memory:";

    /// <summary>A file's path, or <c>:memory:</c> (the default) for a database that lives as long as its connections.</summary>
    public string DataSource { get; init; } = InMemory;

    /// <summary>Whether the file is opened for reading only; other processes may then read it too. Default false.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>
    /// DuckDB's <c>memory_limit</c> with a unit, such as <c>600MB</c> or <c>2GiB</c>; null for DuckDB's own, 80 % of the machine.
    /// It bounds DuckDB's buffers, not the .NET heap.
    /// </summary>
    public string? MemoryLimit { get; init; }

    /// <summary>Threads that DuckDB works with, from 1, the caller's among them; null for one a core.</summary>
    public int? Threads { get; init; }

    /// <summary>The folder that DuckDB spills into; null for its own choice, beside the database.</summary>
    public string? TempDirectory { get; init; }

    /// <summary>
    /// Whether results without ORDER BY keep the order of insertion. Default true, as in DuckDB; false needs less memory.
    /// </summary>
    public bool PreserveInsertionOrder { get; init; } = true;

    /// <summary>
    /// Whether all tables will be short, some ten thousand rows. Joins then always run as they are written, as under
    /// <see cref="JoinsAsWritten"/>: to weigh other orders takes longer than the worst of them. Default false.
    /// </summary>
    public bool ShortTables { get; init; }

    /// <summary>Reads a connection string, such as <c>DataSource=facts.duckdb;ReadOnly=true;MemoryLimit=2GB;Threads=2</c>.</summary>
    /// <exception cref="ArgumentException">A key that is none of this record's properties, or a value that does not fit it.</exception>
    public static DuckDBOptions Parse(string connectionString)
    {
        var options = new DuckDBOptions();
        foreach (KeyValuePair<string, object> pair in new DbConnectionStringBuilder { ConnectionString = connectionString })
        {
            var value = (string)pair.Value;
            try
            {
                options = pair.Key.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant() switch
                {
                    "DATASOURCE" => options with { DataSource = value },
                    "READONLY" => options with { ReadOnly = bool.Parse(value) },
                    "MEMORYLIMIT" => options with { MemoryLimit = value },
                    "THREADS" => options with { Threads = int.Parse(value) },
                    "TEMPDIRECTORY" => options with { TempDirectory = value },
                    "PRESERVEINSERTIONORDER" => options with { PreserveInsertionOrder = bool.Parse(value) },
                    "SHORTTABLES" => options with { ShortTables = bool.Parse(value) },
                    _ => throw new ArgumentException(
                        $"The connection string has the unknown key '{pair.Key}'; known are DataSource, ReadOnly, "
                        + "MemoryLimit, Threads, TempDirectory, PreserveInsertionOrder, ShortTables."),
                };
            }
            catch (FormatException error)
            {
                throw new ArgumentException($"The connection string's {pair.Key} cannot be '{value}'.", error);
            }
        }

        return options;
    }

    /// <summary>The connection string that <see cref="Parse"/> reads as an equal record.</summary>
    public override string ToString()
    {
        var builder = new DbConnectionStringBuilder { ["DataSource"] = DataSource };
        if (ReadOnly)
        {
            builder["ReadOnly"] = bool.TrueString;
        }

        if (MemoryLimit is not null)
        {
            builder["MemoryLimit"] = MemoryLimit;
        }

        if (Threads is { } threads)
        {
            builder["Threads"] = threads.ToString();
        }

        if (TempDirectory is not null)
        {
            builder["TempDirectory"] = TempDirectory;
        }

        if (!PreserveInsertionOrder)
        {
            builder["PreserveInsertionOrder"] = bool.FalseString;
        }

        if (ShortTables)
        {
            builder["ShortTables"] = bool.TrueString;
        }

        return builder.ConnectionString;
    }

    /// <summary>The settings in DuckDB's own names.</summary>
    internal IEnumerable<(string Name, string Value)> Settings()
    {
        // Nothing is ever fetched from elsewhere while data is read.
        yield return ("autoinstall_known_extensions", "false");
        yield return ("autoload_known_extensions", "false");
        yield return ("access_mode", ReadOnly ? "READ_ONLY" : "AUTOMATIC");
        if (DataSource == InMemory)
        {
            // Tables in memory have no log to shorten, but DuckDB would compress them all the same in the middle of other work.
            yield return ("checkpoint_threshold", "1TB");
        }

        yield return ("preserve_insertion_order", PreserveInsertionOrder ? "true" : "false");
        if (ShortTables)
        {
            yield return ("disabled_optimizers", JoinsAsWritten.Optimizers);
        }

        if (MemoryLimit is not null)
        {
            yield return ("memory_limit", MemoryLimit);
        }

        if (Threads is { } threads)
        {
            yield return ("threads", threads.ToString());
        }

        if (TempDirectory is not null)
        {
            yield return ("temp_directory", TempDirectory);
        }
    }
}
