using System.Globalization;
using System.Text;

namespace Oversight.Storage.Datasets;

/// <summary>The data contract's names of an enumeration, taken from the members of the C# type.</summary>
internal static class EnumNames
{
    /// <summary>The members in the order of their codes from 1 on, <c>LicenceRevoked</c> as <c>licence_revoked</c>; A–D stay.</summary>
    /// <exception cref="InvalidOperationException">The codes are not 0, 1, 2, …, or 0 is not <c>NotGiven</c>.</exception>
    internal static IReadOnlyList<string> Of<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        for (var i = 0; i < values.Length; i++)
        {
            if (Convert.ToInt32(values[i], CultureInfo.InvariantCulture) != i)
            {
                throw new InvalidOperationException($"The codes of {typeof(T).Name} have a gap before {values[i]}.");
            }
        }

        return values[0].ToString() == "NotGiven"
            ? [.. values.Skip(1).Select(v => SnakeCase(v.ToString()))]
            : throw new InvalidOperationException($"Code 0 of {typeof(T).Name} is not NotGiven.");
    }

    private static string SnakeCase(string member)
    {
        if (member.Length == 1)
        {
            return member;
        }

        var name = new StringBuilder(member.Length + 4);
        foreach (var letter in member)
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
