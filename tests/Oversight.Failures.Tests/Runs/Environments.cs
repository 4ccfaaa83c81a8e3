namespace Oversight.Failures.Tests.Runs;

/// <summary>Sizes of the tests, as the environment sets them.</summary>
internal static class Environments
{
    /// <summary>A whole number from the environment, or the default.</summary>
    public static int Number(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text) : otherwise;
}
