namespace Oversight.Drawing.Tickets;

/// <summary>Chooses the fastest path that the processor has; <c>OVERSIGHT_TICKETS</c> forces one.</summary>
public static class TicketHasher
{
    /// <summary>The environment variable that forces a path.</summary>
    public const string Variable = "OVERSIGHT_TICKETS";

    /// <summary>A hasher of the tickets of one key.</summary>
    public static ITicketHasher For(DrawKey key) => new PortableTicketHasher(key);
}
