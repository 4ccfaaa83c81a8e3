namespace Oversight.Contracts.Facts;

/// <summary>What the engine needs of a row type to run delegates over a batch.</summary>
/// <typeparam name="TSelf">The row type itself.</typeparam>
public interface IFactRow<TSelf> : IFact
    where TSelf : struct, IFactRow<TSelf>
{
    /// <summary>The kind of fact that the row type reads.</summary>
    static abstract FactKind Kind { get; }

    /// <summary>A cursor on a row.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="row">The row's number, from 0 to <see cref="FactBatch.Count"/> − 1.</param>
    static abstract TSelf At(FactBatch batch, int row);
}
