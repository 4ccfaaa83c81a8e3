using Oversight.Datasets.Tests.Slow;

namespace Oversight.Datasets.Tests;

public sealed class TruthTests
{
    [Theory]
    [InlineData(1ul, 1500, 3000)]
    [InlineData(2ul, 600, 900)]
    [InlineData(3ul, 1000, 1000)]
    [InlineData(4ul, 500, 4000)]
    [InlineData(2022ul, 1500, 3000)]
    public void Generate_WithoutFaults_BreaksNoRule(ulong seed, int objects, int inspections)
    {
        using var province = new GeneratedFolder(new GeneratorOptions { Seed = seed, Objects = objects, Inspections = inspections, Faults = 0 });

        Assert.Empty(province.Province.Faults);
        Assert.Equal("", string.Join('\n', SlowReport.Make(province.Folder, 2022)));
    }

    [Theory]
    [InlineData(1ul, 0.06)]
    [InlineData(2ul, 0.2)]
    [InlineData(3ul, 0.03)]
    public void Generate_WithFaults_BreaksExactlyWhatTruthLists(ulong seed, double faults)
    {
        using var province = new GeneratedFolder(new GeneratorOptions { Seed = seed, Faults = faults });

        Same(province.Folder, 2022);
    }

    [Theory]
    [InlineData(2017)]
    [InlineData(2021)]
    [InlineData(2025)]
    public void Generate_OtherYear_BreaksExactlyWhatTruthLists(int year)
    {
        using var province = new GeneratedFolder(new GeneratorOptions { Year = year });

        Same(province.Folder, year);
    }

    [Fact]
    public void Sample_CheckedSlowly_BreaksExactlyWhatTruthLists() => Same(Repository.Path("datasets", "sample"), 2022);

    private static void Same(string folder, int year)
    {
        List<(string Rule, string Kind, string Id)> truth = GeneratedFolder.Truth(folder);
        List<(string Rule, string Kind, string Id)> found = SlowReport.Make(folder, year);

        Assert.NotEmpty(truth);
        Assert.Equal("", string.Join('\n', truth.Except(found)));
        Assert.Equal("", string.Join('\n', found.Except(truth)));
        Assert.Equal(found.Distinct().Count(), found.Count);
    }
}
