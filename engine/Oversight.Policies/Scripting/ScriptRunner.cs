using System.Reflection;
using Oversight.Contracts;
using Oversight.Contracts.Authoring;

namespace Oversight.Policies.Scripting;

/// <summary>Runs a compiled script, so that it declares its rules.</summary>
internal static class ScriptRunner
{
    /// <param name="entry">Its entry point.</param>
    /// <param name="file">Its file, for messages.</param>
    /// <param name="vocabulary">Takes what it declares.</param>
    /// <exception cref="PolicyLoadException">The script declares something that cannot be a rule, or fails.</exception>
    public static void Run(MethodInfo entry, string file, PolicyScript vocabulary)
    {
        try
        {
            // Slot 0 holds the vocabulary, slot 1 takes the script's own instance. The task is already complete: the lint
            // lets no script await.
            var declared = (Task<object>)entry.Invoke(null, [new object?[] { vocabulary, null }])!;
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
