using Oversight.Benchmarks.Children;
using Oversight.Benchmarks.EndToEnd;

namespace Oversight.Benchmarks.Tests.EndToEnd;

public sealed class PhaseTimesTests
{
    [Fact]
    public void Of_LinesOfTheEngine_CutsTheWholeRun()
    {
        var run = new ChildRun(12, 20, 1, [
            new("oversight: Loading data", 1), new("oversight: Loading data: objects.csv, table 1 of 11, 0 rows before, 5 s", 3),
            new("oversight: Judging", 4), new("oversight: Writing the report", 7), new("oversight: Writing the workbook", 8.5)]);
        var phases = PhaseTimes.Of(run, new EngineContestant("scripts").PhaseOf);
        Assert.Equal(
            [("start", 1.0), ("load", 3.0), ("evaluate", 3.0), ("write", 1.5), ("workbook", 3.5)], phases.Select(phase => (phase.Key, phase.Value)));
    }

    [Fact]
    public void Of_APhaseThatComesTwice_AddsUp()
    {
        var run = new ChildRun(4, 4, 1, [new("a", 1), new("b", 2), new("a", 3)]);
        Assert.Equal(
            [("start", 1.0), ("a", 2.0), ("b", 1.0)], PhaseTimes.Of(run, line => line).Select(phase => (phase.Key, phase.Value)));
    }
}
