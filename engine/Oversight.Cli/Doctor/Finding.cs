using Oversight.Contracts;

namespace Oversight.Cli.Doctor;

/// <summary>What a check found.</summary>
/// <param name="Health">How it ended.</param>
/// <param name="Text">What was found, one line.</param>
/// <param name="Advice">What to do; null where there is nothing to do.</param>
internal sealed record Finding(Health Health, LocalText Text, LocalText? Advice)
{
    public static Finding Ok(string zh, string en) => new(Health.Ok, new LocalText(zh, en), null);

    public static Finding Note(LocalText text, LocalText advice) => new(Health.Note, text, advice);

    public static Finding Problem(LocalText text, LocalText advice) => new(Health.Problem, text, advice);
}
