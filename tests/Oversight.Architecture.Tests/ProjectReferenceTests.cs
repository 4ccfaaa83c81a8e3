using System.Xml.Linq;

namespace Oversight.Architecture.Tests;

/// <summary>Data goes one way, and so do the project references.</summary>
public class ProjectReferenceTests
{
    // Who may know whom. What is not here may know nobody.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Oversight.Contracts"] = [],
        ["Oversight.Vocabulary"] = ["Oversight.Contracts"],
        ["Oversight.Datasets"] = ["Oversight.Drawing", "Oversight.Storage"],
        ["Oversight.Storage"] = ["Oversight.Contracts"],
        ["Oversight.Drawing"] = ["Oversight.Contracts"],
        ["Oversight.Policies"] = ["Oversight.Contracts", "Oversight.Storage"],
        ["Oversight.Authoring"] = ["Oversight.Contracts", "Oversight.Storage", "Oversight.Policies"],
        ["Oversight.PlanDraws"] = ["Oversight.Contracts", "Oversight.Drawing", "Oversight.Storage", "Oversight.Policies"],
        ["Oversight.Simulation"] = ["Oversight.Contracts", "Oversight.Drawing", "Oversight.Storage", "Oversight.Policies", "Oversight.PlanDraws"],
        ["Oversight.Reports"] =
            ["Oversight.Contracts", "Oversight.Storage", "Oversight.Policies", "Oversight.PlanDraws", "Oversight.Simulation", "Oversight.Datasets"],
        ["Oversight.Benchmarks"] =
            ["Oversight.Contracts", "Oversight.Drawing", "Oversight.Storage", "Oversight.Policies", "Oversight.PlanDraws", "Oversight.Simulation", "Oversight.Reports", "Oversight.Cli", "ComparedRules"],
        ["ComparedRules"] = ["Oversight.Contracts"],
        ["EmptyConsole"] = [],
        ["Oversight.Cli"] = ["Oversight.Authoring", "Oversight.Reports", "Oversight.Datasets", "Oversight.PlanDraws", "Oversight.Simulation", "Oversight.Policies", "Oversight.Storage", "Oversight.Contracts"],
    };

    public static TheoryData<string> Projects => [.. new[] { "engine", "reports", "datasets", "benchmarks" }
        .SelectMany(folder => Repository.Files(folder, "*.csproj"))
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void ProjectReferences_OfEachProject_FollowTheArrows(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        Assert.True(Allowed.ContainsKey(name), $"{name} has no place in the architecture; give it one here");
        Assert.Empty(References(Path.Combine(Repository.Root, project)).Except(Allowed[name]));
    }

    [Fact]
    public void ProjectReferences_OfPlugins_AreContractsAlone()
    {
        var projects = Repository.Files("plugins", "*.csproj").ToArray();
        Assert.True(projects.Length >= 5, "the five plug-ins are there");
        Assert.All(projects, project => Assert.Empty(References(project)));
        Assert.Equal(["Oversight.Contracts"], References(Path.Combine(Repository.Root, "plugins", "Directory.Build.props")));
    }

    private static string[] References(string project) =>
    [
        .. XDocument.Load(project).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/').Split('/')[^1])),
    ];
}
