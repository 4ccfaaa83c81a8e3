using System.Text;
using Oversight.Contracts;

namespace Oversight.Cli.Doctor;

/// <summary>Whether files in GB 18030 can be read, characters of four bytes too.</summary>
internal sealed class Gb18030Check : ICheck
{
    private const string Sample = "双随机、一公开㐀𠮷";

    public string Name => "gb18030";

    public LocalText Title { get; } = new("GB 18030", "GB 18030");

    public Finding Run()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("gb18030");
        return encoding?.GetString(encoding.GetBytes(Sample)) == Sample
            ? Finding.Ok("可读（--encoding gb18030）", "can be read (--encoding gb18030)")
            : Finding.Problem(
                new LocalText("运行环境不能读 GB 18030", "the runtime cannot read GB 18030"),
                new LocalText("请重新安装 .NET，或先把文件转为 UTF-8", "install .NET again, or turn the files into UTF-8 first"));
    }
}
