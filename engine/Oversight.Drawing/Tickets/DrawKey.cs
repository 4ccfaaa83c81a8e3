using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Oversight.Drawing.Tickets;

/// <summary>The text from which all chance of a draw comes: <c>seed|jurisdiction|plan_id|purpose|round</c>, in UTF-8.</summary>
/// <remarks>
/// A ticket is <c>SHA-256( hex(SHA-256(key)) ‖ object_id )</c>, with lower-case hex: the hash of Rivest's
/// <c>consistent_sampler</c>, so any shell can recompute it.
/// </remarks>
public sealed record DrawKey
{
    private const char Separator = '|';

    /// <summary>Puts a key together.</summary>
    /// <param name="seed">Published after the register's hash; not empty.</param>
    /// <param name="jurisdiction">Id of the rule pack.</param>
    /// <param name="planId">The plan.</param>
    /// <param name="purpose">What is drawn.</param>
    /// <param name="round">0 for the first draw, 1 for the first one that is repeated, …</param>
    /// <exception cref="ArgumentException">A part is empty or holds the separator or half a character.</exception>
    public DrawKey(string seed, string jurisdiction, string planId, DrawPurpose purpose, int round = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(round);
        (Seed, Jurisdiction, PlanId, Purpose, Round) =
            (Part(seed, nameof(seed)), Part(jurisdiction, nameof(jurisdiction)), Part(planId, nameof(planId)), purpose, round);
    }

    /// <summary>The published seed.</summary>
    public string Seed { get; }

    /// <summary>Id of the rule pack.</summary>
    public string Jurisdiction { get; }

    /// <summary>The plan.</summary>
    public string PlanId { get; }

    /// <summary>What is drawn.</summary>
    public DrawPurpose Purpose { get; }

    /// <summary>0, or the number of the repetition.</summary>
    public int Round { get; }

    /// <summary>The word that stands in the key for a purpose.</summary>
    public static string Word(DrawPurpose purpose) => purpose switch
    {
        DrawPurpose.Objects => "objects",
        DrawPurpose.Officers => "officers",
        DrawPurpose.Leader => "leader",
        DrawPurpose.Batch => "batch",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };

    /// <summary>The SHA-256 of the key, as 64 lower-case hex characters: what each ticket's text begins with.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToString())));

    /// <summary>The key's text.</summary>
    public override string ToString() =>
        string.Join(Separator, Seed, Jurisdiction, PlanId, Word(Purpose), Round.ToString(CultureInfo.InvariantCulture));

    private static string Part(string value, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        if (value.Contains(Separator, StringComparison.Ordinal))
        {
            throw new ArgumentException($"A part of a draw key cannot hold '{Separator}': {value}", name);
        }

        // A lone surrogate would be written as U+FFFD, and two keys would be one.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value)) == value
            ? value
            : throw new ArgumentException("A part of a draw key is not valid Unicode.", name);
    }
}
