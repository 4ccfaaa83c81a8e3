using System.Diagnostics;
using Oversight.Benchmarks.Children;

namespace Oversight.Benchmarks.Tests.Children;

public sealed class ChildProcessTests
{
    [Fact]
    public void Run_OfAProgramThatTakesMemory_SeesItsPeakAndItsLines()
    {
        // What is given back before the end counts too.
        var run = ChildProcess.Run(Node(
            """
            console.error('one');
            console.log('not an error');
            let block = Buffer.alloc(300 << 20, 1);
            setTimeout(() => { block = null; console.error('two'); }, 300);
            """));
        Assert.Equal(["one", "two"], run.Lines.Select(line => line.Text));
        Assert.InRange(run.PeakBytes, 300L << 20, 900L << 20);
        Assert.InRange(run.Lines[1].Seconds, run.Lines[0].Seconds, run.Seconds);
        Assert.True(run.ProcessorSeconds > 0);
    }

    [Fact]
    public void Run_OfAProgramThatFails_SaysWhatItSaid()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => ChildProcess.Run(Node("console.error('no disk'); process.exit(3);")));
        Assert.Contains("status 3", failure.Message, StringComparison.Ordinal);
        Assert.Contains("no disk", failure.Message, StringComparison.Ordinal);
    }

    private static ProcessStartInfo Node(string script) => new("node", ["-e", script]);
}
