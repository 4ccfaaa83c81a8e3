using Oversight.Benchmarks.EndToEnd;

namespace Oversight.Benchmarks.Tests.EndToEnd;

public sealed class EndToEndOptionsTests
{
    [Fact]
    public void Read_OfAll_TakesThem()
    {
        var options = EndToEndOptions.Read(
            ["--inspections", "20000,1000", "--memory", "2GB", "--threads", "3", "--repeat", "5", "--linq-up-to", "1000", "--record"]);
        Assert.Equal([1000, 20_000], options.Inspections);
        Assert.Equal(("2GB", 3, 5, 1000, true), (options.Memory, options.Threads, options.RepeatsOf(10_000_000), options.LinqUpTo, options.Record));
    }

    [Fact]
    public void RepeatsOf_WithoutRepeat_SparesTheLargest() =>
        Assert.Equal((3, 2), (new EndToEndOptions().RepeatsOf(1_000_000), new EndToEndOptions().RepeatsOf(10_000_000)));

    [Theory]
    [InlineData("--inspections", "many")]
    [InlineData("--repeat", "0")]
    [InlineData("--threads")]
    [InlineData("--what")]
    public void Read_OfWhatIsWrong_NamesIt(params string[] args) =>
        Assert.Contains(args[0], Assert.Throws<FormatException>(() => EndToEndOptions.Read(args)).Message, StringComparison.Ordinal);
}
