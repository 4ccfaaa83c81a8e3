namespace Oversight.Cli.Console;

/// <summary>Says how a run ended once its files stand: that nobody can be told changes nothing about them.</summary>
internal static class Closing
{
    public static void Show(Words words, Action show)
    {
        try
        {
            show();
            System.Console.Out.Flush();
        }
        catch (IOException failure)
        {
            TryLine(words[
                $"注意：标准输出无法写入（{failure.Message}）；文件已完整写出",
                $"note: the standard output cannot be written ({failure.Message}); the files are written, whole"]);
        }
    }

    /// <summary>Writes a line on standard error, where that can be written.</summary>
    public static void TryLine(string line)
    {
        try
        {
            System.Console.Error.WriteLine($"oversight: {SafeText.Of(line)}");
        }
        catch (IOException)
        {
            // The exit status still tells.
        }
    }
}
