using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Oversight.Authoring.Editing;
using Oversight.Contracts.Plugins;
using Oversight.Policies.Loading;

namespace Oversight.Authoring.Scaffolding;

/// <summary>
/// Writes a new plug-in that builds and whose cases pass: with an example of each kind of rule and of all that shapes a draw, or with
/// the rules of another plug-in under ids of its own.
/// </summary>
public sealed partial class PluginScaffold
{
    private const string Resources = "template/";
    private const string Modeline = "# yaml-language-server: $schema=";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly PluginNames _names;
    private readonly LoadedPlugin? _from;
    private readonly LoadedPlugin? _extends;
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    private PluginScaffold(PluginNames names, LoadedPlugin? from, LoadedPlugin? extends) => (_names, _from, _extends) = (names, from, extends);

    /// <summary>Writes it: the whole folder, or nothing.</summary>
    /// <param name="names">Its names.</param>
    /// <param name="place">Where.</param>
    /// <param name="from">The plug-in whose rules, parameters and cases it takes over; null = the examples.</param>
    /// <param name="package">Contracts, for a plug-in outside the repository.</param>
    /// <param name="extends">The plug-in that it extends; null = none. It then has no rules of its own yet.</param>
    /// <returns>The files, relative to the folder, in the order of their names.</returns>
    /// <exception cref="IOException">They cannot be written.</exception>
    public static IReadOnlyList<string> Write(PluginNames names, PluginPlace place, LoadedPlugin? from, ContractsPackage? package, LoadedPlugin? extends = null)
    {
        ArgumentNullException.ThrowIfNull(place);
        var scaffold = new PluginScaffold(names, from, extends);
        scaffold.Policies();
        scaffold.Schemas(place.InRepository);
        scaffold.Class();
        scaffold.Readme();
        scaffold.Project(place.InRepository ? null : package);
        var partial = $"{place.Folder}.{Guid.NewGuid():n}.partial";
        try
        {
            foreach (var (file, text) in scaffold._files)
            {
                var path = Path.Combine(partial, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text, Utf8);
            }

            if (!place.InRepository && package is not null)
            {
                var feed = Path.Combine(partial, ".oversight", "feed");
                Directory.CreateDirectory(feed);
                File.Copy(package.Path, Path.Combine(feed, Path.GetFileName(package.Path)));
                EditorReferences.CopyInto(partial);
            }

            Directory.Move(partial, place.Folder);
        }
        catch
        {
            if (Directory.Exists(partial))
            {
                Directory.Delete(partial, recursive: true);
            }

            throw;
        }

        return [.. scaffold._files.Keys.Order(StringComparer.Ordinal)];
    }

    // An own document that begins and ends with that of the pack that is extended: all of its numbers then reach.
    private LegalDocument Document => _from?.Document ?? new LegalDocument(
        new Contracts.LocalText("文件标题", "Title of the document"), "", _extends?.Document.ValidFrom ?? new DateOnly(2024, 1, 1), _extends?.Document.ValidTo);

    private void Policies()
    {
        if (_extends is not null)
        {
            _files["extends.yaml"] = Filled(Template("extends.yaml")).Replace("{{base}}", _extends.Plugin.Id, StringComparison.Ordinal);
            _files["parameters.yaml"] = "# Numbers of the pack's own rules; those taken over are changed in extends.yaml.\nparameters: {}\n";
            return;
        }

        if (_from is null)
        {
            foreach (var name in new[] { "parameters.yaml", "policies/inspections.csx", "policies/registries.csx", "policies/draws.csx", "cases/rules.yaml", "cases/draws.yaml" })
            {
                _files[name] = Filled(Template(name));
            }

            return;
        }

        // A copy of a pack that extends another extends the same one.
        string[] more = [_from.Folder.ParametersPath, .. _from.Inheritance is null ? Array.Empty<string>() : [_from.Folder.ExtensionPath]];
        foreach (var file in _from.Folder.ScriptPaths().Concat(_from.Folder.CasePaths()).Concat(more))
        {
            // Ids begin with that of the jurisdiction; some cases name it as a subject too.
            _files[_from.Folder.Relative(file)] = Regex.Replace(
                File.ReadAllText(file), $@"(?<![\w-]){Regex.Escape(_from.Plugin.Id)}(?=\.\w|[,}}\s])", _names.Id, RegexOptions.CultureInvariant);
        }
    }

    // Editors read the first line, and complete and check by the schema that it names. The plug-ins of the repository share theirs.
    private void Schemas(bool inRepository)
    {
        var schemas = inRepository ? "../schemas/" : "schemas/";
        if (!inRepository)
        {
            foreach (var (file, text) in YamlSchemas.Files.Where(file => file.Key != YamlSchemas.ExtendsFile || _files.ContainsKey("extends.yaml")))
            {
                _files[schemas + file] = text;
            }
        }

        foreach (var file in _files.Keys.Where(file => file.EndsWith(".yaml", StringComparison.Ordinal)).ToArray())
        {
            var schema = file switch
            {
                "parameters.yaml" => YamlSchemas.ParametersFile,
                "extends.yaml" => YamlSchemas.ExtendsFile,
                _ => YamlSchemas.CasesFile,
            };
            var up = string.Concat(Enumerable.Repeat("../", file.Count(letter => letter == '/')));
            _files[file] = $"{Modeline}{up}{schemas}{schema}\n{WithoutModeline(_files[file])}";
        }
    }

    private static string WithoutModeline(string text) =>
        text.StartsWith(Modeline, StringComparison.Ordinal) ? text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..] : text;

    private void Class()
    {
        var name = _from?.Plugin.Name ?? new Contracts.LocalText(_names.Assembly, _names.Assembly);
        var document = Document;
        _files[$"{_names.Assembly}Plugin.cs"] = Filled(Template("Plugin.cs.txt"))
            .Replace("{{nameZh}}", Literal(name.Zh), StringComparison.Ordinal)
            .Replace("{{nameEn}}", Literal(name.En), StringComparison.Ordinal)
            .Replace("{{titleZh}}", Literal(document.Title.Zh), StringComparison.Ordinal)
            .Replace("{{titleEn}}", Literal(document.Title.En), StringComparison.Ordinal)
            .Replace("{{number}}", Literal(document.Number), StringComparison.Ordinal)
            .Replace("{{validFrom}}", Day(document.ValidFrom), StringComparison.Ordinal)
            .Replace("{{validTo}}", document.ValidTo is { } end ? $"new DateOnly({Day(end)})" : "null", StringComparison.Ordinal)
            .Replace("{{calendar}}", $"{_from?.Plugin.Calendar ?? WorkCalendar.China}", StringComparison.Ordinal);
    }

    private void Readme()
    {
        var rules = _files.Where(file => file.Key.EndsWith(".csx", StringComparison.Ordinal))
            .SelectMany(file => CitedRule().Matches(file.Value))
            .GroupBy(match => match.Groups[2].Value, match => $"`{match.Groups[1].Value}`", StringComparer.Ordinal)
            .Select(article => $"| {article.Key} | {string.Join(", ", article)} |");
        _files["README.md"] = Filled(Template("README.md")).Replace("{{articles}}", string.Join('\n', rules), StringComparison.Ordinal);
    }

    private void Project(ContractsPackage? package)
    {
        if (package is null)
        {
            _files[$"{_names.Assembly}.csproj"] = "<Project Sdk=\"Microsoft.NET.Sdk\" />\n";
            return;
        }

        _files[$"{_names.Assembly}.csproj"] = Template("outside.csproj.txt").Replace("{{contracts}}", package.Version, StringComparison.Ordinal);
        _files["nuget.config"] = Template("nuget.config.txt");
        _files[".gitignore"] = "bin/\nobj/\n.oversight/packages/\n";
        foreach (var (file, text) in EditorFiles.All)
        {
            _files[file] = text;
        }

        // Where a folder above has such files of its own, they are not this plug-in's.
        _files["Directory.Build.props"] = "<Project />\n";
        _files["Directory.Build.targets"] = "<Project />\n";
        _files["Directory.Packages.props"] = "<Project />\n";
    }

    private string Filled(string template) => template
        .Replace("{{id}}", _names.Id, StringComparison.Ordinal)
        .Replace("{{Name}}", _names.Assembly, StringComparison.Ordinal)
        .Replace("{{from}}", $"{Document.ValidFrom:yyyy-MM-dd}", StringComparison.Ordinal);

    private static string Day(DateOnly day) => $"{day.Year}, {day.Month}, {day.Day}";

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Template(string name)
    {
        // The name holds what parts folders where the program was built.
        var assembly = typeof(PluginScaffold).Assembly;
        var resource = assembly.GetManifestResourceNames().Single(found => found.Replace('\\', '/') == Resources + name);
        using var stream = assembly.GetManifestResourceStream(resource)!;
        using var text = new StreamReader(stream, Utf8);
        return text.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex("""\("([a-z0-9][^"]*)"\)\s*\.Cites\("([^"]+)",""", RegexOptions.CultureInvariant)]
    private static partial Regex CitedRule();
}
