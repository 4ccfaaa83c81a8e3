using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace Oversight.Benchmarks.StartUp;

/// <summary>
/// <c>--trivial-script compile|nothing</c>: compiles the smallest script in a fresh process, or does nothing; what lies between
/// the two is what the C# compiler costs a program that calls it once.
/// </summary>
internal static class TrivialScript
{
    /// <summary>The arguments that compile, or do not.</summary>
    public static string[] Arguments(bool compile) => ["--trivial-script", compile ? "compile" : "nothing"];

    /// <summary>Exit status 0: done; 1: the script has errors; 2: usage.</summary>
    public static int Run(IReadOnlyList<string> args) => args switch
    {
        ["compile"] => Compile(),
        ["nothing"] => 0,
        _ => Usage(),
    };

    // Apart, so that the other process does not load the compiler at all.
    private static int Compile() => CSharpScript.Create<int>("1").Compile().IsEmpty ? 0 : 1;

    private static int Usage()
    {
        Console.Error.WriteLine("--trivial-script compile|nothing");
        return 2;
    }
}
