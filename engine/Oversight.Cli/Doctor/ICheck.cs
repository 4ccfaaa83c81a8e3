using Oversight.Contracts;

namespace Oversight.Cli.Doctor;

/// <summary>Looks at one thing. It may throw: that is then what was found.</summary>
internal interface ICheck
{
    /// <summary>The check's name for programs; does not change with the language.</summary>
    string Name { get; }

    /// <summary>The check's name for people.</summary>
    LocalText Title { get; }

    Finding Run();
}
