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
        using var province = new Generated(new GeneratorOptions { Seed = seed, Objects = objects, Inspections = inspections, Faults = 0 });

        Assert.Equal(0, province.Province.Faults);
        Assert.Equal("", string.Join('\n', SlowReport.Make(province.Folder, 2022)));
    }

    [Theory]
    [InlineData(1ul, 0.06)]
    [InlineData(2ul, 0.2)]
    [InlineData(3ul, 0.03)]
    public void Generate_WithFaults_BreaksExactlyWhatTruthLists(ulong seed, double faults)
    {
        using var province = new Generated(new GeneratorOptions { Seed = seed, Faults = faults });

        Same(province.Folder, 2022);
    }

    [Theory]
    [InlineData(2017)]
    [InlineData(2021)]
    [InlineData(2025)]
    public void Generate_OtherYear_BreaksExactlyWhatTruthLists(int year)
    {
        using var province = new Generated(new GeneratorOptions { Year = year });

        Same(province.Folder, year);
    }

    [Fact]
    public void Generate_TinyProvinces_BreakExactlyWhatTruthLists()
    {
        var wrong = new List<string>();
        foreach (GeneratorOptions options in Tiny())
        {
            using var province = new Generated(options);
            var truth = Generated.Truth(province.Folder);
            var found = SlowReport.Make(province.Folder, options.Year);
            wrong.AddRange(truth.Except(found).Select(f => $"{options}: not broken {f}"));
            wrong.AddRange(found.Except(truth).Select(f => $"{options}: broken {f}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Sample_CheckedSlowly_BreaksExactlyWhatTruthLists() => Same(Repository.Path("datasets", "sample"), 2022);

    private static IEnumerable<GeneratorOptions> Tiny()
    {
        ulong seed = 0;
        ulong seeds = ulong.Parse(Environment.GetEnvironmentVariable("OVERSIGHT_TINY_SEEDS") ?? "40");
        (int Objects, int Inspections)[] sizes = [(5, 10), (7, 400), (20, 30), (60, 60), (100, 10), (190, 300), (200, 400), (450, 500), (900, 300)];
        for (; seed < seeds; seed++)
        {
            (int objects, int inspections) = sizes[seed % (ulong)sizes.Length];
            int year = seed % 3 == 0 ? GeneratorOptions.FirstYear + (int)(seed / 3 % 10) : 2022;
            yield return new GeneratorOptions
            {
                Seed = seed,
                Objects = objects,
                Inspections = inspections,
                Year = year,
                Faults = (seed % 4) switch { 0 => 0, 1 => 0.02, 2 => 0.06, _ => 0.3 },
            };
        }
    }

    private static void Same(string folder, int year)
    {
        List<(string Rule, string Kind, string Id)> truth = Generated.Truth(folder);
        List<(string Rule, string Kind, string Id)> found = SlowReport.Make(folder, year);

        Assert.NotEmpty(truth);
        Assert.Equal("", string.Join('\n', truth.Except(found)));
        Assert.Equal("", string.Join('\n', found.Except(truth)));
        Assert.Equal(found.Distinct().Count(), found.Count);
    }
}
