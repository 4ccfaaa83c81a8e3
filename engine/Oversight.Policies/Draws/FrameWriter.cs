using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Draws;

/// <summary>Writes the rows of a sampling frame, for one thread.</summary>
internal sealed class FrameWriter : IDisposable
{
    private readonly DuckDBConnection connection;
    private readonly DuckDBAppender appender;
    private int count;

    public FrameWriter(DuckDBDatabase database, string table)
    {
        connection = database.Connect();
        appender = connection.CreateAppender(table);
    }

    public void Add(int ord, ushort number, byte state)
    {
        if (count == DuckDBAppender.Capacity)
        {
            appender.Append(count);
            count = 0;
        }

        appender.Values<int>(0)[count] = ord;
        appender.Values<ushort>(1)[count] = number;
        appender.Values<byte>(2)[count++] = state;
    }

    public void Complete()
    {
        if (count > 0)
        {
            appender.Append(count);
        }

        appender.Complete();
    }

    public void Dispose()
    {
        appender.Dispose();
        connection.Dispose();
    }
}
