using Oversight.Contracts;
using Oversight.Reports.Model;

namespace Oversight.Cli.Doctor;

/// <summary>The program's version and the commit it was built from.</summary>
internal sealed class ProgramCheck : ICheck
{
    public string Name => "program";

    public LocalText Title { get; } = new("程序", "program");

    public Finding Run()
    {
        var (version, commit) = ToolInfo.Current;
        return commit.Length > 0
            ? Finding.Ok($"版本 {version}，提交 {commit}", $"version {version}, commit {commit}")
            : Finding.Ok($"版本 {version}，提交未知", $"version {version}, commit not known");
    }
}
