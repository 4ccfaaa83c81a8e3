using System.Text.RegularExpressions;
using Oversight.Contracts;

namespace Oversight.Authoring.Scaffolding;

/// <summary>The names of a new plug-in.</summary>
/// <param name="Assembly">Name of its project, assembly and namespace, e.g. <c>MyCounty</c>.</param>
/// <param name="Id">The jurisdiction's id, e.g. <c>my-county</c>.</param>
public sealed partial record PluginNames(string Assembly, string Id)
{
    /// <summary>Makes the names of what an author typed.</summary>
    /// <param name="name">A name of letters, digits and hyphens, e.g. <c>MyCounty</c> or <c>my-county</c>.</param>
    /// <param name="id">The id; null = made of the name.</param>
    /// <exception cref="AuthoringException">One of them has another form.</exception>
    public static PluginNames Of(string name, string? id)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!NameForm().IsMatch(name))
        {
            throw new AuthoringException(new LocalText(
                $"“{name}”：名称以拉丁字母开头，只能用拉丁字母、数字和连字符，例如 MyCounty", $"\"{name}\": a name begins with a Latin letter and holds Latin letters, digits and hyphens only, such as MyCounty"));
        }

        var own = id ?? Capital().Replace(name, "$1-$2").ToLowerInvariant();
        return IdForm().IsMatch(own)
            ? new PluginNames(string.Concat(name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..])), own)
            : throw new AuthoringException(new LocalText(
                $"--id “{own}”：只能用小写字母、数字和连字符，例如 my-county", $"--id \"{own}\": an id holds lower-case letters, digits and hyphens only, such as my-county"));
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameForm();

    [GeneratedRegex("^[a-z0-9][a-z0-9-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();

    [GeneratedRegex("([a-z0-9])([A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();
}
