namespace Oversight.Cli.Tests.Plugins;

/// <summary>A copy of the program in which Xinzhou's pack has no rules of its own and extends another.</summary>
internal sealed class ExtendingProgram : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>Makes the copy.</summary>
    /// <param name="extends">The pack's <c>extends.yaml</c>.</param>
    public ExtendingProgram(string extends)
    {
        Folder = _folder.Copy(CommandLine.ProgramFolder, "program");
        Directory.Delete(Path.Combine(Xinzhou, "policies"), recursive: true);
        Directory.Delete(Path.Combine(Xinzhou, "cases"), recursive: true);
        File.WriteAllText(Path.Combine(Xinzhou, "parameters.yaml"), "parameters: {}\n");
        File.WriteAllText(Path.Combine(Xinzhou, "extends.yaml"), extends);
    }

    /// <summary>The folder of the program.</summary>
    public string Folder { get; }

    /// <summary>The folder of the pack.</summary>
    public string Xinzhou => Path.Combine(Folder, "plugins", "Xinzhou");

    /// <summary>A path of the test's own.</summary>
    public string this[params string[] parts] => _folder[parts];

    /// <summary>Runs it.</summary>
    public Outcome Run(params string[] arguments) => CommandLine.RunCopy(Folder, arguments);

    public void Dispose() => _folder.Dispose();
}
