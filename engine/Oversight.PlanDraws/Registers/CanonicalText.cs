using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Oversight.Contracts;
using Oversight.PlanDraws.Records;
using Oversight.Storage.DuckDb;

namespace Oversight.PlanDraws.Registers;

/// <summary>Writes and hashes canonical lists: a line <c>id TAB group LF</c> for each row, sorted by the bytes of the id, in UTF-8.</summary>
/// <param name="connection">A connection to the database with the lists.</param>
internal sealed class CanonicalText(DuckDBConnection connection)
{
    private const int BufferSize = 1 << 16;

    /// <summary>Hashes a register.</summary>
    /// <param name="table">Its table, sorted.</param>
    /// <param name="strata">Names of the strata by their numbers.</param>
    /// <param name="text">Takes the text too; may be null.</param>
    /// <param name="cancellation">Ends the work.</param>
    public RecordedRegister Hash(string table, IReadOnlyList<string> strata, Stream? text, CancellationToken cancellation)
    {
        var names = strata.Select(Encoding.UTF8.GetBytes).ToArray();
        return Hash($"SELECT object_id, stratum FROM {table}", (chunk, row) => names[chunk.Column(1).Int32(row)], text, cancellation);
    }

    /// <summary>Hashes the rows of a query of two columns of text.</summary>
    /// <param name="sql">The query, sorted by its first column; a null reads as empty.</param>
    /// <param name="text">Takes the text too; may be null.</param>
    /// <param name="cancellation">Ends the work.</param>
    public RecordedRegister Hash(string sql, Stream? text, CancellationToken cancellation) => Hash(
        sql,
        (chunk, row) => chunk.Column(1).IsNull(row) ? [] : chunk.Column(1).Utf8(row),
        text,
        cancellation);

    private RecordedRegister Hash(string sql, GroupOf group, Stream? text, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var lines = new ArrayBufferWriter<byte>(2 * BufferSize);
        var last = new ArrayBufferWriter<byte>();
        var rows = 0L;
        using var stream = connection.Stream(sql, cancellation);
        while (stream.TryNext(out var chunk))
        {
            using (chunk)
            {
                for (var row = 0; row < chunk.Count; row++)
                {
                    var id = Checked(chunk.Column(0).Utf8(row));
                    if (last.WrittenSpan.SequenceCompareTo(id) > 0)
                    {
                        throw new InvalidOperationException($"A register is not sorted at {Encoding.UTF8.GetString(id)}.");
                    }

                    last.ResetWrittenCount();
                    last.Write(id);
                    lines.Write(id);
                    lines.Write("\t"u8);
                    lines.Write(Checked(group(chunk, row)));
                    lines.Write("\n"u8);
                    if (lines.WrittenCount >= BufferSize)
                    {
                        Flush();
                    }
                }

                rows += chunk.Count;
            }
        }

        Flush();
        return new RecordedRegister(rows, Convert.ToHexStringLower(hash.GetHashAndReset()));

        void Flush()
        {
            hash.AppendData(lines.WrittenSpan);
            text?.Write(lines.WrittenSpan);
            lines.ResetWrittenCount();
        }
    }

    private static ReadOnlySpan<byte> Checked(ReadOnlySpan<byte> part) => part.ContainsAny((byte)'\t', (byte)'\n')
        ? throw new DrawException(new LocalText(
            $"“{Encoding.UTF8.GetString(part)}” 含制表符或换行，不能写入名单；请先改正数据",
            $"\"{Encoding.UTF8.GetString(part)}\" holds a tab or a line end, which a register cannot show; mend the data first"))
        : part;

    private delegate ReadOnlySpan<byte> GroupOf(DataChunk chunk, int row);
}
