using Oversight.Contracts;
using Spectre.Console;

namespace Oversight.Cli.Doctor;

/// <summary>The width and the colours of the terminal.</summary>
/// <param name="measure">Its columns; null where the output goes elsewhere.</param>
/// <param name="colors">What colours it shows.</param>
internal sealed class TerminalCheck(Func<int?> measure, ColorSystem colors) : ICheck
{
    private const int Enough = 100;

    public string Name => "terminal";

    public LocalText Title { get; } = new("终端", "terminal");

    public Finding Run()
    {
        if (measure() is not { } columns)
        {
            return Finding.Ok("输出不到终端：不用颜色，表格以制表符分隔", "the output does not go to a terminal: no colours, tables separated by tabs");
        }

        var color = colors switch
        {
            ColorSystem.NoColors => new LocalText("无颜色", "no colours"),
            ColorSystem.TrueColor => new LocalText("真彩色", "true colour"),
            ColorSystem.EightBit => new LocalText("256 色", "256 colours"),
            _ => new LocalText("16 色", "16 colours"),
        };
        var text = new LocalText($"宽 {columns} 列，{color.Zh}", $"{columns} columns, {color.En}");
        return columns >= Enough
            ? new Finding(Health.Ok, text, null)
            : Finding.Note(
                text, new LocalText($"表格会折行；请把窗口加宽到 {Enough} 列", $"tables are broken into lines; widen the window to {Enough} columns"));
    }
}
