using Oversight.Contracts;

namespace Oversight.Cli;

/// <summary>A command line that asks for something that cannot be.</summary>
internal sealed class UsageException(LocalText text) : Exception(text.En)
{
    public LocalText Text { get; } = text;
}
