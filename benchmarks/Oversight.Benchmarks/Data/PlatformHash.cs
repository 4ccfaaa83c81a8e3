using System.Security.Cryptography;
using Oversight.Drawing.Tickets;

namespace Oversight.Benchmarks.Data;

/// <summary>The yardstick: the platform's one-shot SHA-256 over the texts of tickets, made beforehand.</summary>
internal sealed class PlatformHash
{
    private const int TextBytes = 64 + IdFrame.IdBytes;
    private readonly byte[] texts;

    /// <summary>Puts the texts together.</summary>
    /// <param name="frame">The ids.</param>
    /// <param name="rows">How many of them.</param>
    public PlatformHash(IdFrame frame, int rows)
    {
        texts = new byte[rows * TextBytes];
        for (var row = 0; row < rows; row++)
        {
            Keys.Prefix.CopyTo(texts, row * TextBytes);
            frame[row].CopyTo(texts.AsSpan((row * TextBytes) + 64));
        }
    }

    /// <summary>Texts.</summary>
    public int Rows => texts.Length / TextBytes;

    /// <summary>The ticket of one text.</summary>
    public Ticket Of(int row)
    {
        Span<byte> digest = stackalloc byte[Ticket.Size];
        SHA256.HashData(texts.AsSpan(row * TextBytes, TextBytes), digest);
        return Ticket.From(digest);
    }

    /// <summary>All texts, one after the other.</summary>
    /// <returns>The sum of the tickets' leading bits, so that none is left out.</returns>
    public ulong All()
    {
        var sum = 0UL;
        for (var row = 0; row < Rows; row++)
        {
            sum += Of(row).First;
        }

        return sum;
    }
}
