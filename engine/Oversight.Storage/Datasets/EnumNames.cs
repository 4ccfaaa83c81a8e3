using System.Globalization;
using System.Text;

namespace Oversight.Storage.Datasets;

/// <summary>The data contract's names of an enumeration, taken from the members of the C# type.</summary>
internal static class EnumNames
{
    /// <summary>The members in the order of their codes from 1 on, <c>LicenceRevoked</c> as <c>licence_revoked</c>; A–D stay.</summary>
    /// <exception cref="InvalidOperationException">The codes are not 0, 1, 2, …, or 0 is not <c>NotGiven</c>.</exception>
    internal static IReadOnlyList<string> Of<T>()
        where T : struct, Enum => Of(typeof(T));

    private static string[] Of(Type type)
    {
        var members = Enum.GetNames(type);
        var codes = Enum.GetValuesAsUnderlyingType(type);
        for (var i = 0; i < members.Length; i++)
        {
            if (Convert.ToInt32(codes.GetValue(i), CultureInfo.InvariantCulture) != i)
            {
                throw new InvalidOperationException($"The codes of {type.Name} have a gap before {members[i]}.");
            }
        }

        return members[0] == "NotGiven"
            ? Array.ConvertAll(members[1..], SnakeCase)
            : throw new InvalidOperationException($"Code 0 of {type.Name} is not NotGiven.");
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
