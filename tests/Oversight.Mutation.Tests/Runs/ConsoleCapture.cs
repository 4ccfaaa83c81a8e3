using System.Text;

namespace Oversight.Mutation.Tests.Runs;

/// <summary>
/// Takes what is written on the console to the run that wrote it: the console is one for all the process, and several runs
/// go on at a time.
/// </summary>
internal sealed class ConsoleCapture : TextWriter
{
    private static readonly ConsoleCapture Out = new(Console.Out);
    private static readonly ConsoleCapture Error = new(Console.Error);

    private readonly AsyncLocal<StringBuilder?> text = new();
    private readonly TextWriter otherwise;

    private ConsoleCapture(TextWriter otherwise) => this.otherwise = otherwise;

    /// <inheritdoc/>
    public override Encoding Encoding => otherwise.Encoding;

    /// <summary>Begins to capture, in the caller's asynchronous flow and all that it starts.</summary>
    /// <returns>What will be written on standard output and on standard error.</returns>
    internal static (StringBuilder Output, StringBuilder Errors) Begin()
    {
        // Standard writers are wrapped in a lock each, so the builders need none.
        if (Out.text.Value is null)
        {
            Console.SetOut(Out);
            Console.SetError(Error);
        }

        return (Out.text.Value = new StringBuilder(), Error.text.Value = new StringBuilder());
    }

    /// <inheritdoc/>
    public override void Write(char value) => Write(value.ToString());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        if (text.Value is { } builder)
        {
            builder.Append(value);
        }
        else
        {
            otherwise.Write(value);
        }
    }
}
