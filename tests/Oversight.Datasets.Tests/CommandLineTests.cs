namespace Oversight.Datasets.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--year", "1999")]
    [InlineData("--faults", "2")]
    [InlineData("--objects", "many")]
    [InlineData("--colour", "red")]
    public void Run_BadOption_SaysOneLineAndReturnsTwo(params string[] arguments)
    {
        (int status, _, string error) = Run(["--out", "never-made", .. arguments]);

        Assert.Equal(2, status);
        Assert.Equal(1, error.Count(c => c == '\n'));
        Assert.StartsWith("oversight-datasets: ", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists("never-made"));
    }

    [Fact]
    public void Run_NoFolder_ReturnsTwo() => Assert.Equal(2, Run([]).Status);

    [Fact]
    public void Run_Help_ShowsAnExample()
    {
        (int status, string output, _) = Run(["--help"]);

        Assert.Equal(0, status);
        Assert.Contains("oversight-datasets --out datasets/sample", output, StringComparison.Ordinal);
    }

    private static (int Status, string Output, string Error) Run(string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }
}
