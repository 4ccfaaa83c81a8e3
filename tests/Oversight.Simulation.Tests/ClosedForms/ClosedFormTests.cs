using Oversight.Simulation.Model;
using Oversight.Simulation.Officers;
using Oversight.Simulation.Replicates;
using Oversight.Simulation.Tests.Support;

namespace Oversight.Simulation.Tests.ClosedForms;

/// <summary>
/// What probability theory says of simple draws, against the mean over many seeds: within five standard errors, which one right run in two million
/// is not; and mutants that are outside.
/// </summary>
public class ClosedFormTests
{
    private const double Errors = 5;
    private const int Seeds = 20;
    private const int Replicates = 300;

    [Theory]
    [InlineData(3, 1)]
    [InlineData(1, 4)]
    [InlineData(5, 2)]
    public void Covered_OfRepeatedDraws_IsOneMinusThePowerOfTheChanceToStayOut(int draws, int years)
    {
        const int Firms = 400;
        decimal[] ratios = [0.03m, 0.1m, 0.4m];
        for (var point = 0; point < ratios.Length; point++)
        {
            var at = point;
            var found = Sample(seed => Models.Of(seed, [Firms], draws, years, ratios), drawer => drawer.Counts.Covered[((years - 1) * ratios.Length) + at]);
            var chance = Math.Ceiling((double)ratios[point] * Firms) / Firms;
            Close(Firms * (1 - Math.Pow(1 - chance, draws * years)), found);
        }
    }

    [Fact]
    public void Hits_OfAGrade_AreHypergeometric()
    {
        // 120 of 500 firms have the grade; 50 are drawn.
        var found = Sample(seed => Models.Of(seed, [120, 380], 1, 1, 0.1m), drawer => drawer.Counts.Hits[0]);
        var (mean, variance) = (50 * 0.24, 50 * 0.24 * 0.76 * (450.0 / 499));
        Close(mean, found);
        var square = found.Select(value => (value - mean) * (value - mean)).ToArray();
        Close(variance, square);
    }

    [Fact]
    public void Visits_ToOneFirm_AreBinomialOverTheDraws()
    {
        var found = Sample(seed => Models.Of(seed, [300], 4, 1, 0.2m), drawer => drawer.Counts.Thirds[0]);
        Close(300 * ((4 * Math.Pow(0.2, 3) * 0.8) + Math.Pow(0.2, 4)), found);
    }

    [Fact]
    public void LargestLoad_OfTwoDraws_IsHypergeometric()
    {
        var model = Models.Of(1, [430], 2, 1, 0.1m).With(officers: 10, teamSize: 2);
        var loads = new OfficerLoads(model);
        var largest = new List<double>();
        for (var replicate = 0u; replicate < 4000; replicate++)
        {
            loads.Begin(replicate);
            loads.Deal([43, 21], 1);
            Assert.Equal(2 * (43 + 21), loads.Loads.Sum());
            largest.Add(loads.Loads.Max());
        }

        // 86 = 8 × 10 + 6 and 42 = 4 × 10 + 2: 14 at most, unless both of the second draw's two are among the four left out by the first, with
        // C(4, 2) / C(10, 2).
        var none = 6.0 / 45;
        Close((13 * none) + (14 * (1 - none)), [.. largest]);
    }

    /// <summary>A drawer that draws the same sample in both draws is caught by the test of coverage.</summary>
    [Fact]
    public void Covered_OfAMutantThatRepeatsItsKeys_IsNotTheClosedForm()
    {
        var found = Sample(
            seed =>
            {
                var model = Models.Of(seed, [400], 3, 1, 0.1m);
                return model with { Draws = [.. model.Draws.Select(draw => draw with { Keys = model.Draws[0].Keys })] };
            },
            drawer => drawer.Counts.Covered[0]);
        Assert.False(IsClose(400 * (1 - Math.Pow(0.9, 3)), found));
    }

    /// <summary>A drawer that cuts the tail off, as a platform did that drew every n-th row, is caught by the test of the grades.</summary>
    [Fact]
    public void Hits_OfAMutantThatNeverDrawsTheLastRows_AreNotHypergeometric()
    {
        var found = Sample(
            seed =>
            {
                var model = Models.Of(seed, [120, 380], 1, 1, 0.1m);
                return model with { Draws = [model.Draws[0] with { Strata = [new DrawStratum(0, null, 0, 480, 500, [0.1m])] }] };
            },
            drawer => drawer.Counts.Hits[0]);
        Assert.False(IsClose(12, found));
    }

    private static double[] Sample(Func<ulong, YearModel> model, Func<ReplicateDrawer, double> value)
    {
        var found = new List<double>();
        for (var seed = 1ul; seed <= Seeds; seed++)
        {
            var drawer = new ReplicateDrawer(model(seed));
            for (var replicate = 0u; replicate < Replicates; replicate++)
            {
                drawer.Run(replicate, default);
                found.Add(value(drawer));
            }
        }

        return [.. found];
    }

    private static void Close(double expected, double[] found) =>
        Assert.True(IsClose(expected, found), $"expected {expected}, found {found.Average()} ± {Error(found)}");

    private static bool IsClose(double expected, double[] found) => Math.Abs(found.Average() - expected) <= (Errors * Error(found)) + 1e-9;

    private static double Error(double[] found)
    {
        var mean = found.Average();
        return Math.Sqrt(found.Sum(value => (value - mean) * (value - mean)) / (found.Length - 1) / found.Length);
    }
}
