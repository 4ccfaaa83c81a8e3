using System.Text;
using System.Text.RegularExpressions;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <summary>The data contract's names of an enumeration: <c>licence_revoked</c> for <c>LicenceRevoked</c>; a single letter stays.</summary>
internal static partial class TermNames<T>
    where T : struct, Enum
{
    private static readonly (byte[] Name, T Value)[] Names =
        [.. Enum.GetValues<T>().Select(value => (Encoding.UTF8.GetBytes(Name(value.ToString())), value))];

    /// <summary>The value of a name.</summary>
    /// <exception cref="InvalidDataException">It has none.</exception>
    public static T Parse(ReadOnlySpan<byte> name)
    {
        foreach (var (known, value) in Names)
        {
            if (name.SequenceEqual(known))
            {
                return value;
            }
        }

        throw new InvalidDataException($"{typeof(T).Name} has no {Encoding.UTF8.GetString(name)}.");
    }

    private static string Name(string member) =>
        member.Length == 1 ? member : InnerCapital().Replace(member, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex InnerCapital();
}
