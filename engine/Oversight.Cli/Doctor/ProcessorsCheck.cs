using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Oversight.Contracts;

namespace Oversight.Cli.Doctor;

/// <summary>How many processors the program may use, and which vector instructions they have.</summary>
internal sealed class ProcessorsCheck : ICheck
{
    public string Name => "processors";

    public LocalText Title { get; } = new("处理器", "processors");

    public Finding Run()
    {
        var vectors = string.Join(", ", Vectors());
        var count = Environment.ProcessorCount;
        return Vector128.IsHardwareAccelerated
            ? Finding.Ok($"{count} 个（--threads 的默认值）；向量指令：{vectors}", $"{count} (the default of --threads); vector instructions: {vectors}")
            : Finding.Note(
                new LocalText($"{count} 个；没有向量指令", $"{count}; no vector instructions"),
                new LocalText("可以使用，但会慢；有更新的机器时请换用", "it works, but slowly; use a newer machine where there is one"));
    }

    private static IEnumerable<string> Vectors()
    {
        if (AdvSimd.IsSupported)
        {
            yield return "NEON";
        }

        if (Sse42.IsSupported)
        {
            yield return "SSE4.2";
        }

        if (Avx2.IsSupported)
        {
            yield return "AVX2";
        }

        if (Avx512F.IsSupported)
        {
            yield return "AVX-512";
        }
    }
}
