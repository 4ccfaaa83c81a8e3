using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace Oversight.Authoring.Tests.Editing;

/// <summary>
/// A folder as OmniSharp opens it: <c>omnisharp.json</c> names a response file, whose references and imports every script below the
/// folder gets, with the framework's own assemblies, as a submission of its own.
/// </summary>
internal sealed class EditorWorkspace
{
    private readonly CSharpCommandLineArguments _arguments;
    private readonly MetadataReference[] _references;

    public EditorWorkspace(string folder)
    {
        var script = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "omnisharp.json")))!["script"]!;
        Assert.True(script["enabled"]!.GetValue<bool>());
        var response = Path.Combine(folder, script["rspFilePath"]!.GetValue<string>());
        _arguments = CSharpCommandLineParser.Script.Parse([$"@{response}"], folder, Path.GetDirectoryName(typeof(object).Assembly.Location));
        Assert.Empty(_arguments.Errors);
        var named = _arguments.ResolveMetadataReferences(ScriptMetadataResolver.Default.WithBaseDirectory(folder)).ToArray();
        Assert.Empty(named.OfType<UnresolvedMetadataReference>().Select(reference => reference.Reference));
        _references =
        [
            .. named,
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
                .Select(file => MetadataReference.CreateFromFile(file)),
        ];
    }

    /// <summary>What the editor makes of a script.</summary>
    public CSharpCompilation Open(string path, string text) => CSharpCompilation.CreateScriptCompilation(
        Path.GetFileName(path),
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse, SourceCodeKind.Script), path),
        _references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, usings: _arguments.CompilationOptions.Usings),
        globalsType: typeof(CommandLineScriptGlobals));

    /// <summary>The errors that it underlines: line, from 1, and code.</summary>
    public IReadOnlyList<(int Line, string Code)> Errors(string path, string text) =>
    [
        .. Open(path, text).GetDiagnostics()
            .Where(found => found.Severity == DiagnosticSeverity.Error)
            .Select(found => (found.Location.GetLineSpan().StartLinePosition.Line + 1, found.Id)),
    ];
}
