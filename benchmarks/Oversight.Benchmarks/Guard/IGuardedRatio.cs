namespace Oversight.Benchmarks.Guard;

/// <summary>How many times as fast as a reference a subject must be, both measured in one run on one machine.</summary>
/// <remarks>
/// To guard another ratio, write a class, add it to <see cref="GuardedRatios"/> and commit its floors, which
/// <c>--guard --set-floors</c> writes. A call should take one to a hundred milliseconds.
/// </remarks>
internal interface IGuardedRatio : IDisposable
{
    /// <summary>What it is called in the table and in the floors' file.</summary>
    string Name { get; }

    /// <summary>What the subject is compared with.</summary>
    string Against { get; }

    /// <summary>Why it cannot be measured here; null where it can.</summary>
    string? Lacking { get; }

    /// <summary>What it must reach whatever was measured once; null where its floor follows what was.</summary>
    double? Asked => null;

    /// <summary>Makes the data. Called once, before the first measurement.</summary>
    void Prepare();

    /// <summary>Runs the reference; returns how many items were done.</summary>
    long Reference();

    /// <summary>Runs the subject; returns how many items were done.</summary>
    long Subject();

    /// <summary>Runs the reference where it is another program; returns processor time in nanoseconds of one item. Null: <see cref="Reference"/> is measured.</summary>
    double? OtherProgram() => null;
}
