namespace Oversight.Policies.Tests.Rules.Engine;

/// <summary>Judges a folder of tables; the tests hold it against the reference.</summary>
internal interface IEngineUnderTest
{
    /// <summary>Judges a dataset.</summary>
    /// <param name="folder">The folder with the tables.</param>
    /// <param name="year">The report year.</param>
    /// <param name="asOf">The cut-off day.</param>
    EngineOutcome Judge(string folder, int year, DateOnly asOf);
}
