using System.Text.Json.Serialization;

namespace Oversight.Benchmarks.Authors;

/// <summary>How long the author of a plug-in waits, in seconds by the clock.</summary>
/// <param name="New"><c>oversight plugin new</c>, outside the repository.</param>
/// <param name="Build"><c>dotnet build</c> of the new plug-in, with an empty home folder and no package anywhere.</param>
/// <param name="FirstTest">The first <c>oversight plugin test</c> of it: its scripts are compiled.</param>
/// <param name="TestAll"><c>oversight plugin test</c> of the five built-in plug-ins, scripts compiled before.</param>
/// <param name="Watch">From a change of a script to the end of its result, in <c>plugin test --watch</c>, warm.</param>
/// <param name="SlowestWatch">The slowest of these.</param>
internal sealed record AuthorTimes(double New, double Build, double FirstTest, double TestAll, double Watch, double SlowestWatch)
{
    private const double Minute = 60;

    /// <summary><c>git clone</c> and <c>dotnet build -c Release engine/Oversight.Cli</c>, with an empty home folder: no package of NuGet or npm is there. Null = not asked.</summary>
    public double? Program { get; init; }

    /// <summary>What the console shows: the time, and what it must not exceed.</summary>
    [JsonIgnore]
    public IEnumerable<(string Name, double Seconds, double Most)> Lines =>
    [
        .. Program is { } got
            ? new[] { ("git clone and build of oversight, empty caches, s", got, 3 * Minute), ("from git clone to passing cases, s", got + New + Build + FirstTest, 3 * Minute) }
            : [],
        ("plugin new, s", New, Minute),
        ("dotnet build of it, empty caches, s", Build, 3 * Minute),
        ("first plugin test of it, s", FirstTest, Minute),
        ("from plugin new to passing cases, s", New + Build + FirstTest, 3 * Minute),
        ("of these the tool itself, s", New + FirstTest, Minute),
        ("plugin test of all five, warm, s", TestAll, 1),
        ("script edit to result in --watch, warm, s", Watch, 0.3),
        ("the slowest of these, s", SlowestWatch, 0.3),
    ];
}
