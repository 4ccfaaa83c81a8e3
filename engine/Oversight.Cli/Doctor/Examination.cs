using Oversight.Contracts;

namespace Oversight.Cli.Doctor;

/// <summary>Runs checks one after another, whatever becomes of them.</summary>
internal static class Examination
{
    public static IReadOnlyList<(ICheck Check, Finding Finding)> Run(IEnumerable<ICheck> checks) =>
        [.. checks.Select(check => (check, Run(check)))];

    private static Finding Run(ICheck check)
    {
        try
        {
            return check.Run();
        }
        catch (Exception failure)
        {
            var cause = failure is AggregateException several ? several.Flatten().InnerExceptions[0] : failure;
            var reason = $"{cause.GetType().Name}: {cause.Message.ReplaceLineEndings(" ")}";
            return Finding.Problem(
                new LocalText($"检查时出错：{reason}", $"the check failed: {reason}"),
                new LocalText("请把这一行发给程序的维护者", "send this line to the program's maintainers"));
        }
    }
}
