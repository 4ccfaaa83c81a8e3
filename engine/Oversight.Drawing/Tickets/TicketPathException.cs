namespace Oversight.Drawing.Tickets;

/// <summary>A path for tickets was asked for that there is not, or that this processor lacks.</summary>
/// <param name="message">Names the valid words and those that the processor has.</param>
public sealed class TicketPathException(string message) : Exception(message);
