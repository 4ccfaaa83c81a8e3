using System.Runtime.InteropServices;
using Oversight.Contracts;

namespace Oversight.Cli.Doctor;

/// <summary>The .NET runtime and the operating system.</summary>
internal sealed class RuntimeCheck : ICheck
{
    public string Name => "runtime";

    public LocalText Title { get; } = new("运行环境", "runtime");

    public Finding Run()
    {
        var text = $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}";
        return Environment.Is64BitProcess
            ? Finding.Ok(text, text)
            : Finding.Problem(
                new LocalText(text, text),
                new LocalText("数据引擎只有 64 位版本：请安装 64 位的 .NET", "the data engine is for 64 bits only: install the 64-bit .NET"));
    }
}
