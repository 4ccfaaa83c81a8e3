using System.Text;

namespace Oversight.Drawing.Tickets;

/// <summary>Chooses the fastest path that the processor has; <c>OVERSIGHT_TICKETS</c> forces one. Safe for several threads.</summary>
public static class TicketHasher
{
    /// <summary>The environment variable that forces a path; unset or empty leaves the choice to the processor.</summary>
    public const string Variable = "OVERSIGHT_TICKETS";

    private static readonly (string Word, bool Supported, Func<Midstate, ITicketHasher> Make)[] Known =
    [
        Lanes<Sha256Lanes512>(),
        Lanes<Sha256Lanes256>(),
        (PortableTicketHasher.Word, true, midstate => new PortableTicketHasher(midstate)),
    ];

    /// <summary>Every path, the fastest first.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. Known.Select(path => path.Word)];

    /// <summary>The paths that this processor has, the fastest first.</summary>
    public static IReadOnlyList<string> Supported { get; } = [.. Known.Where(path => path.Supported).Select(path => path.Word)];

    /// <summary>A hasher of the tickets of one key, on the path that <see cref="Variable"/> or the processor chooses.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="TicketPathException">The variable asks for a path that cannot be taken.</exception>
    public static ITicketHasher For(DrawKey key) => For(key, Environment.GetEnvironmentVariable(Variable));

    /// <summary>A hasher of the tickets of one key, on a given path.</summary>
    /// <param name="key">The key.</param>
    /// <param name="path">One of <see cref="Supported"/>; null or empty for the fastest.</param>
    /// <exception cref="TicketPathException">The path cannot be taken.</exception>
    public static ITicketHasher For(DrawKey key, string? path) => For(Encoding.ASCII.GetBytes(key.Hash()), path);

    /// <summary>A hasher of the tickets whose texts begin with the given 64 bytes.</summary>
    internal static ITicketHasher For(ReadOnlySpan<byte> prefix, string? path)
    {
        var midstate = new Midstate(prefix);
        foreach (var (word, supported, make) in Known)
        {
            if (supported && (string.IsNullOrEmpty(path) || path == word))
            {
                return make(midstate);
            }
        }

        throw new TicketPathException(
            $"{Variable}={path}: the paths are {string.Join(", ", Paths)}; this processor has {string.Join(", ", Supported)}.");
    }

    private static (string Word, bool Supported, Func<Midstate, ITicketHasher> Make) Lanes<TLanes>()
        where TLanes : struct, ISha256Lanes =>
        (TLanes.Path, TLanes.IsSupported, midstate => new LaneTicketHasher<TLanes>(midstate));
}
