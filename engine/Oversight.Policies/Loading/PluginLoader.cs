using System.Reflection;
using System.Text.RegularExpressions;
using Oversight.Contracts;
using Oversight.Contracts.Authoring;
using Oversight.Contracts.Plugins;
using Oversight.Contracts.Rules;
using Oversight.Policies.Inheritance;
using Oversight.Policies.Parameters;
using Oversight.Policies.Scripting;

namespace Oversight.Policies.Loading;

/// <summary>Loads one plug-in: assembly, parameters, scripts.</summary>
internal static partial class PluginLoader
{
    /// <summary>Loads the assembly.</summary>
    /// <param name="folder">The plug-in's folder.</param>
    /// <param name="staysLoaded">Whether it is kept until the process ends.</param>
    public static IdentifiedPlugin Identify(PluginFolder folder, bool staysLoaded)
    {
        var context = new PluginLoadContext(folder.AssemblyPath, isCollectible: !staysLoaded);
        try
        {
            return new IdentifiedPlugin(folder, context, Instantiate(context, folder));
        }
        catch
        {
            Unload(context);
            throw;
        }
    }

    /// <summary>Loads parameters and scripts.</summary>
    public static LoadedPlugin Load(IdentifiedPlugin identified, IReadOnlyList<ParameterOverride> overrides, PackReader reader)
    {
        try
        {
            return Make(new PluginSource(identified, reader.Read(identified.Folder, identified.Plugin)), overrides);
        }
        catch
        {
            Unload(identified.Context);
            throw;
        }
    }

    private static void Unload(PluginLoadContext context)
    {
        if (context.IsCollectible)
        {
            context.Unload();
        }
    }

    /// <summary>Makes a plug-in of what was read: runs its scripts over its parameters.</summary>
    public static LoadedPlugin Make(PluginSource source, IReadOnlyList<ParameterOverride> overrides)
    {
        var ((folder, context, plugin), sources) = source;
        var definitions = Override(sources.Parameters, overrides.Where(set => set.Pack == plugin.Id));
        var rules = new RuleSet(plugin.Id, sources.SwitchedOff);
        Run(context, sources, rules, new PolicyScript(rules, new ParameterStore(definitions)));
        var pack = Build(sources, rules);
        var reads = new Dictionary<string, RuleReads>(StringComparer.Ordinal);
        foreach (var read in sources.Layers.SelectMany(layer => layer.Reads(plugin.Id)))
        {
            // What a pack declares once it may declare anew where it extends another: the last one counts, as in the pack.
            reads[read.RuleId] = read;
        }

        Require(sources, pack, reads);
        var scripts = sources.Layers.SelectMany(layer => layer.Scripts).ToArray();
        return new LoadedPlugin
        {
            Folder = folder,
            Plugin = plugin,
            Source = source,
            Document = sources.Own.Pack.Document,
            Pack = pack,
            Parameters = [.. definitions.Values],
            Files = [.. sources.Layers.SelectMany(layer => Files(layer, layer == sources.Own ? "" : layer.Pack.Id + "/")).OrderBy(file => file.Path, StringComparer.Ordinal)],
            ScriptsFromCache = scripts.Count(script => script.Found),
            Reads = reads.Values.ToDictionary(rule => rule.RuleId, rule => WithDefinitions(rule, reads), StringComparer.Ordinal),
            Inheritance = sources.Layers.Count == 1 ? null : new PackInheritance([.. sources.Layers.Reverse().Skip(1).Select(layer => layer.Pack)], sources.SwitchedOff),
        };
    }

    private static void Run(PluginLoadContext context, PackSources sources, RuleSet rules, PolicyScript vocabulary)
    {
        var run = new Dictionary<(string Name, string Sha256), string>();
        foreach (var layer in sources.Layers)
        {
            rules.Begin(layer == sources.Own ? null : layer.Origin);
            foreach (var (file, script, _) in layer.Scripts)
            {
                // Two of one name and source would be one assembly.
                if (!run.TryAdd((Path.GetFileName(file), script.Sha256), file))
                {
                    var first = run[(Path.GetFileName(file), script.Sha256)];
                    throw new PolicyLoadException(file, 0, 0, new LocalText($"与 {first} 是同一脚本；请删去一个", $"is the same script as {first}; delete one of the two"))
                    {
                        Code = PolicyFaults.Declaration,
                    };
                }

                ScriptRunner.Run(context.EntryOf(script), file, vocabulary);
            }
        }
    }

    private static IEnumerable<PolicyFile> Files(PackLayer layer, string prefix)
    {
        var folder = layer.Pack.Folder;
        string[] more = [folder.ParametersPath, .. File.Exists(folder.ExtensionPath) ? [folder.ExtensionPath] : Array.Empty<string>()];
        return layer.Scripts.Select(script => new PolicyFile(prefix + script.Script.Path, script.Script.Sha256))
            .Concat(more.Select(file => new PolicyFile(prefix + folder.Relative(file), PolicyFile.Hash(file))));
    }

    /// <summary>What a definition takes its answer from decides the rules that ask for it; it may stand in another script.</summary>
    private static RuleReads WithDefinitions(RuleReads rule, IReadOnlyDictionary<string, RuleReads> reads) => rule with
    {
        Parameters =
        [
            .. rule.Definitions
                .SelectMany(definition => reads.TryGetValue(definition, out var read) ? read.Parameters : [])
                .Union(rule.Parameters)
                .Order(StringComparer.Ordinal),
        ],
    };

    private static IJurisdictionPlugin Instantiate(PluginLoadContext context, PluginFolder folder)
    {
        try
        {
            var types = context.LoadFromAssemblyPath(folder.AssemblyPath).GetExportedTypes()
                .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IJurisdictionPlugin)))
                .ToArray();
            if (types.Length != 1)
            {
                throw Failed(
                    folder,
                    $"应恰有一个公开类实现 {nameof(IJurisdictionPlugin)}，实有 {types.Length} 个",
                    $"needs exactly one public class that implements {nameof(IJurisdictionPlugin)}, and has {types.Length}");
            }

            var plugin = (IJurisdictionPlugin)Activator.CreateInstance(types[0])!;
            return IdForm().IsMatch(plugin.Id)
                ? plugin
                : throw Failed(folder, $"辖区编号 “{plugin.Id}” 只能用小写字母、数字和连字符", $"jurisdiction id \"{plugin.Id}\" may hold lower-case letters, digits and hyphens only");
        }
        catch (Exception exception) when (exception is not PolicyLoadException)
        {
            var cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            throw Failed(folder, $"无法加载：{cause.Message}", $"cannot be loaded: {cause.Message}");
        }
    }

    private static IReadOnlyDictionary<string, ParameterDefinition> Override(
        IReadOnlyDictionary<string, ParameterDefinition> definitions, IEnumerable<ParameterOverride> overrides)
    {
        var result = new Dictionary<string, ParameterDefinition>(definitions, StringComparer.Ordinal);
        foreach (var set in overrides)
        {
            var what = $"--set {set.Pack}.{set.Name}";
            if (!result.TryGetValue(set.Name, out var definition))
            {
                throw new PolicyLoadException(what, 0, 0, new LocalText(
                    $"没有这个参数；可用：{string.Join("、", result.Keys)}", $"there is no such parameter; there are {string.Join(", ", result.Keys)}"));
            }

            if (ParameterUnits.Parse(definition.Unit, set.Value) is null)
            {
                throw new PolicyLoadException(what, 0, 0, new LocalText(
                    $"“{set.Value}” 不是 {ParameterUnits.NameOf(definition.Unit)} 的值；例：{ParameterUnits.Form(definition.Unit)}",
                    $"\"{set.Value}\" is no value in {ParameterUnits.NameOf(definition.Unit)}; write it like {ParameterUnits.Form(definition.Unit)}"));
            }

            result[set.Name] = definition with { Override = set.Value };
        }

        return result;
    }

    /// <summary>What a rule reads is known by its statement; one that is hidden in another's would be run without its columns.</summary>
    private static void Require(PackSources sources, RulePack pack, Dictionary<string, RuleReads> reads)
    {
        if (pack.All.FirstOrDefault(rule => !reads.ContainsKey(rule.Id)) is { } hidden)
        {
            throw Refused(hidden.Location, $"规则 {hidden.Id} 要单独成句，编号写成文字常量", $"rule {hidden.Id} needs a statement of its own, with its id as a literal");
        }

        if (pack.DrawDefinitions.FirstOrDefault(definition => !reads.ContainsKey(ScriptReads.DefinitionId(definition))) is { } inner)
        {
            throw Refused(inner.Location, $"因 {inner.Because} 而设的抽取规定要单独成句", $"what the draw does because of {inner.Because} needs a statement of its own");
        }

        PolicyLoadException Refused(ScriptLocation at, string zh, string en) =>
            new(sources.FileOf(at), at.Line, 0, new LocalText(zh, en)) { Code = PolicyFaults.Declaration };
    }

    private static RulePack Build(PackSources sources, RuleSet rules)
    {
        try
        {
            return rules.Build();
        }
        catch (PolicyDeclarationException exception)
        {
            throw new PolicyLoadException(
                sources.FileOf(exception.Location), exception.Location.Line, 0, exception.Reason)
            { Code = PolicyFaults.Declaration };
        }
    }

    private static PolicyLoadException Failed(PluginFolder folder, string zh, string en) =>
        new(folder.AssemblyPath, 0, 0, new LocalText(zh, en));

    [GeneratedRegex("^[a-z0-9][a-z0-9-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();
}
