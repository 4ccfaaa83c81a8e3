using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using Oversight.Contracts;
using Oversight.Contracts.Authoring;

namespace Oversight.Policies.Scripting;

/// <summary>Compiles policy scripts with Roslyn under strict options, after a symbol check of the bound tree.</summary>
/// <remarks>The check is a lint that keeps rules pure and reproducible. It is not a sandbox: policies are code.</remarks>
internal static class ScriptCompiler
{
    private static readonly Lazy<ScriptOptions> Options = new(() => ScriptOptions.Default
        .WithReferences(References())
        .WithImports("System", "Oversight.Contracts.Facts", "Oversight.Contracts.Rules")
        .WithMetadataResolver(RefusingMetadataResolver.Instance)
        .WithSourceResolver(RefusingSourceResolver.Instance)
        .WithLanguageVersion(LanguageVersion.CSharp14)
        .WithOptimizationLevel(OptimizationLevel.Release)
        .WithAllowUnsafe(false)
        .WithCheckOverflow(true)
        .WithEmitDebugInformation(false));

    // Nothing is ever loaded through it. But a script that is given none makes one, whose load context never goes away.
    private static readonly Lazy<InteractiveAssemblyLoader> Loader = new(() => new InteractiveAssemblyLoader());

    /// <summary>Compiles one script.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="path">Path relative to the plug-in's folder; it becomes the location of the script's rules.</param>
    /// <param name="source">The source, UTF-8.</param>
    /// <exception cref="PolicyLoadException">The script does not compile, or the lint refuses it.</exception>
    public static CompiledScript Compile(string file, string path, byte[] source)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(source));
        var inspected = Inspect(path, source);
        if (inspected.Problems is [var problem, ..])
        {
            throw problem.In(file);
        }

        var compilation = inspected.Compilation;
        using var image = new MemoryStream();
        if (new CompilerFaults(compilation).All(compilation.Emit(image).Diagnostics) is [var late, ..])
        {
            throw late.In(file);
        }

        var entry = compilation.GetEntryPoint(default)
            ?? throw new PolicyLoadException(file, 0, 0, new LocalText("脚本没有入口", "the script has no entry point"));
        return new CompiledScript(
            path, sha256, image.ToArray(), entry.ContainingType.MetadataName, entry.MetadataName, inspected.Rules);
    }

    /// <summary>Says all that is wrong with a script.</summary>
    /// <param name="path">Path relative to the plug-in's folder.</param>
    /// <param name="source">The source, UTF-8.</param>
    public static InspectedScript Inspect(string path, byte[] source)
    {
        var script = CSharpScript.Create(
            Encoding.UTF8.GetString(source).TrimStart('\uFEFF'),
            Options.Value.WithFilePath(path),
            typeof(PolicyScript),
            Loader.Value);
        var compilation = (CSharpCompilation)script.GetCompilation();
        compilation = compilation
            .WithAssemblyName($"policy-{Path.GetFileNameWithoutExtension(path)}-{Convert.ToHexStringLower(SHA256.HashData(source))[..16]}")
            .WithOptions(compilation.Options.WithDeterministic(true).WithNullableContextOptions(NullableContextOptions.Enable));
        var errors = new CompilerFaults(compilation).All(compilation.GetDiagnostics());
        if (errors.Count > 0)
        {
            return new InspectedScript(compilation, errors, []);
        }

        var findings = ScriptLint.Check(compilation);
        return new InspectedScript(compilation, findings.Problems, findings.Rules);
    }

    private static IEnumerable<MetadataReference> References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return new[]
        {
            Path.Combine(framework, "System.Private.CoreLib.dll"),
            Path.Combine(framework, "System.Runtime.dll"),
            typeof(PolicyScript).Assembly.Location,
        }.Select(file => MetadataReference.CreateFromFile(file));
    }
}
