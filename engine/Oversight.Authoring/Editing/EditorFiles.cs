namespace Oversight.Authoring.Editing;

/// <summary>
/// Files by which Visual Studio Code completes and checks policy scripts and YAML in the folder that it opens: through OmniSharp, the
/// language server of its C# extension that knows C# scripts.
/// </summary>
public static class EditorFiles
{
    /// <summary>Where the assemblies lie that the files name, from the folder that is opened.</summary>
    public const string References = ".oversight/editor";

    /// <summary>The files, each with its text.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["omnisharp.json"] = """
            {
              "script": {
                "enabled": true,
                "defaultTargetFramework": "net10.0",
                "rspFilePath": "scripts.rsp"
              }
            }

            """,

        // What ScriptCompiler gives scripts: its references, its imports, and the vocabulary.
        ["scripts.rsp"] = $"""
            /r:{References}/Oversight.Contracts.dll
            /r:{References}/Oversight.Vocabulary.dll
            /u:System
            /u:Oversight.Contracts.Facts
            /u:Oversight.Contracts.Rules
            /u:Oversight.Vocabulary

            """,

        // Of the extension's servers only OmniSharp knows scripts; the C# Dev Kit starts the other one.
        [".vscode/settings.json"] = """
            {
              "dotnet.server.useOmnisharp": true
            }

            """,
        [".vscode/extensions.json"] = """
            {
              "recommendations": ["ms-dotnettools.csharp", "redhat.vscode-yaml"],
              "unwantedRecommendations": ["ms-dotnettools.csdevkit"]
            }

            """,
    };
}
