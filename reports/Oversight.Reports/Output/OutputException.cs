using Oversight.Contracts;

namespace Oversight.Reports.Output;

/// <summary>The output cannot be written, for a reason that the user can mend.</summary>
public sealed class OutputException : Exception
{
    /// <summary>Says why.</summary>
    /// <param name="text">One sentence that names the folder and what to do.</param>
    /// <param name="inner">What caused it, if anything.</param>
    public OutputException(LocalText text, Exception? inner = null)
        : base(text.En, inner) => Text = text;

    /// <summary>The message in both languages; <see cref="Exception.Message"/> is the English one.</summary>
    public LocalText Text { get; }
}
