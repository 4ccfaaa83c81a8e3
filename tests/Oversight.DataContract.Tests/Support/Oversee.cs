using Oversight.Cli;

namespace Oversight.DataContract.Tests.Support;

/// <summary>Runs the program in this process through its entry, as a shell would call it.</summary>
internal static class Oversee
{
    private static readonly RoutedWriter Output;
    private static readonly RoutedWriter Errors;

    static Oversee()
    {
        Output = new RoutedWriter(Console.Out);
        Errors = new RoutedWriter(Console.Error);
        Console.SetOut(Output);
        Console.SetError(Errors);
    }

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">The command line.</param>
    /// <returns>Status and both streams.</returns>
    public static (int Status, string Output, string Errors) Run(params string[] arguments)
    {
        var output = Output.Begin();
        var errors = Errors.Begin();
        try
        {
            var status = Application.Run(arguments);
            return (status, output.ToString(), errors.ToString());
        }
        finally
        {
            Output.End();
            Errors.End();
        }
    }
}
