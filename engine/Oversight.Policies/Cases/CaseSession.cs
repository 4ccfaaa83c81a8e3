using System.Security.Cryptography;
using System.Text;
using Oversight.Policies.Loading;

namespace Oversight.Policies.Cases;

/// <summary>
/// Runs the cases of one pack again and again while its author works. Rows are loaded anew when cases change, or what cases may name;
/// after a change of a script only the rules are.
/// </summary>
/// <remarks>Not safe for use by several threads at once. It keeps nothing of a pack between runs, so that a pack can unload.</remarks>
public sealed class CaseSession : IDisposable
{
    private CaseRunner? _runner;
    private string _key = "";

    /// <summary>Judges all cases.</summary>
    /// <param name="plugin">The pack, as it stands now.</param>
    /// <exception cref="PolicyLoadException">A file of cases cannot be read, or names what there is not.</exception>
    /// <exception cref="Evaluation.PolicyRunException">A rule failed on a row.</exception>
    public PackCases Run(LoadedPlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        var key = KeyOf(plugin);
        if (_runner is null || key != _key)
        {
            _runner?.Dispose();
            (_runner, _key) = (null, "");
            (_runner, _key) = (new CaseRunner(plugin), key);
        }

        var (results, coverage) = _runner.Cover([plugin]);
        return new PackCases(plugin, results, coverage[plugin.Plugin.Id]);
    }

    /// <inheritdoc/>
    public void Dispose() => _runner?.Dispose();

    /// <summary>Everything that decides how the files of cases are read.</summary>
    private static string KeyOf(LoadedPlugin plugin)
    {
        var key = new StringBuilder(plugin.Plugin.Id);
        foreach (var rule in plugin.Pack.All)
        {
            key.Append($"|{rule.Id} {rule.GetType().Name}");
        }

        foreach (var parameter in plugin.Parameters)
        {
            key.Append($"|{parameter.Name} {parameter.Unit}");
        }

        foreach (var file in plugin.Folder.CasePaths())
        {
            key.Append($"|{file} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}");
        }

        return key.ToString();
    }
}
