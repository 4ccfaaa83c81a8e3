using System.Reflection;
using System.Runtime.Loader;
using Oversight.Contracts;
using Oversight.Contracts.Authoring;

namespace Oversight.Policies.Scripting;

/// <summary>Runs a compiled script once, in its plug-in's load context, so that it declares its rules.</summary>
internal static class ScriptRunner
{
    /// <exception cref="PolicyLoadException">The script declares something that cannot be a rule, or fails.</exception>
    public static void Run(AssemblyLoadContext context, string file, CompiledScript script, PolicyScript vocabulary)
    {
        using var image = new MemoryStream(script.Assembly);
        var method = context.LoadFromStream(image)
            .GetType(script.EntryType, throwOnError: true)!
            .GetMethod(script.EntryMethod, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        try
        {
            // Slot 0 holds the vocabulary, slot 1 takes the script's own instance. The task is already complete: the lint
            // lets no script await.
            var declared = (Task<object>)method.Invoke(null, [new object?[] { vocabulary, null }])!;
            declared.GetAwaiter().GetResult();
        }
        catch (Exception exception)
        {
            var cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            throw cause is PolicyDeclarationException declaration
                ? new PolicyLoadException(file, declaration.Location.Line, 0, declaration.Reason) { Code = PolicyFaults.Declaration }
                : new PolicyLoadException(file, 0, 0, new LocalText($"脚本出错：{cause.Message}", $"the script failed: {cause.Message}"));
        }
    }
}
