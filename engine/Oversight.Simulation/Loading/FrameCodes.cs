using Oversight.Policies.Draws;
using Oversight.Storage.DuckDb;

namespace Oversight.Simulation.Loading;

/// <summary>A sampling frame as one number an object: the class, a mark for those that are skipped when drawn, or that it is not in the frame.</summary>
internal static class FrameCodes
{
    /// <summary>The object is not in the frame.</summary>
    public const ushort Outside = ushort.MaxValue;

    private const ushort Skipped = 0x8000;

    /// <summary>The class.</summary>
    public static int ClassOf(ushort code) => code & ~Skipped;

    /// <summary>Whether the object may be drawn.</summary>
    public static bool IsDrawable(ushort code) => (code & Skipped) == 0;

    /// <summary>Reads a frame.</summary>
    /// <param name="connection">A connection to the database with its table.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="extent">One more than the largest row number of an object.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="SimulationException">It has too many classes.</exception>
    public static ushort[] Read(DuckDBConnection connection, SamplingFrame frame, int extent, CancellationToken cancellation)
    {
        if (frame.Classes.Count >= Skipped)
        {
            throw new SimulationException(new Contracts.LocalText(
                $"规则包把对象分成 {frame.Classes.Count} 类，模拟至多 {Skipped - 1} 类",
                $"the pack parts the objects into {frame.Classes.Count} classes; a simulation takes up to {Skipped - 1}"));
        }

        var codes = new ushort[extent];
        Array.Fill(codes, Outside);
        using var stream = connection.Stream($"SELECT ord, class, state FROM {frame.Table}", cancellation);
        while (stream.TryNext(out var chunk))
        {
            using (chunk)
            {
                var (ords, classes, states) = (chunk.Column(0), chunk.Column(1), chunk.Column(2));
                var numbers = classes.Values<ushort>();
                for (var row = 0; row < chunk.Count; row++)
                {
                    codes[ords.Int32(row)] = states.Byte(row) == 0 ? numbers[row] : (ushort)(numbers[row] | Skipped);
                }
            }
        }

        return codes;
    }
}
