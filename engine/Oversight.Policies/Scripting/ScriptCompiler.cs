using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
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

    /// <summary>Compiles one script.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="path">Path relative to the plug-in's folder; it becomes the location of the script's rules.</param>
    /// <param name="source">The source, UTF-8.</param>
    /// <exception cref="PolicyLoadException">The script does not compile, or the lint refuses it.</exception>
    public static CompiledScript Compile(string file, string path, byte[] source)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(source));
        var script = CSharpScript.Create(
            Encoding.UTF8.GetString(source).TrimStart('\uFEFF'),
            Options.Value.WithFilePath(path),
            typeof(PolicyScript));
        var compilation = (CSharpCompilation)script.GetCompilation();
        compilation = compilation
            .WithAssemblyName($"policy-{Path.GetFileNameWithoutExtension(path)}-{sha256[..16]}")
            .WithOptions(compilation.Options.WithDeterministic(true).WithNullableContextOptions(NullableContextOptions.Enable));
        Refuse(file, compilation.GetDiagnostics());

        var findings = ScriptLint.Check(compilation);
        if (findings.Problems.Count > 0)
        {
            var problem = findings.Problems[0];
            throw At(file, problem.Location, problem.Reason);
        }

        using var image = new MemoryStream();
        Refuse(file, compilation.Emit(image).Diagnostics);
        var entry = compilation.GetEntryPoint(default)
            ?? throw new PolicyLoadException(file, 0, 0, new LocalText("脚本没有入口", "the script has no entry point"));
        return new CompiledScript(
            path, sha256, image.ToArray(), entry.ContainingType.MetadataName, entry.MetadataName, findings.Rules);
    }

    private static void Refuse(string file, ImmutableArray<Diagnostic> diagnostics)
    {
        var error = diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .FirstOrDefault();
        if (error is not null)
        {
            throw At(file, error.Location, new LocalText(
                $"{error.Id}: {error.GetMessage(SimplifiedChinese.Culture)}",
                $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}"));
        }
    }

    private static PolicyLoadException At(string file, Location location, LocalText reason)
    {
        var start = location.GetLineSpan().StartLinePosition;
        return new PolicyLoadException(file, start.Line + 1, start.Character + 1, reason);
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
