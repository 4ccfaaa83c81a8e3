using Oversight.Policies.Evaluation;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Tests.Evaluation;

public sealed class BreachTableTests
{
    [Theory]
    [InlineData("2", "2")]
    [InlineData("0", "0")]
    [InlineData("0.25", "0.25")]
    [InlineData("0.8", "0.8")]
    [InlineData("1.0 / 3", "0.333333")]
    [InlineData("0.99999999", "1")]
    [InlineData("0.00000001", "0")]
    [InlineData("NULL", null)]
    public void Number_OfAValue_IsInvariantTextWithoutATrailingPoint(string value, string? expected)
    {
        using var connection = new DuckDBConnection();
        connection.Open();
        using var command = connection.CreateCommand($"SELECT {BreachTable.Number($"CAST({value} AS DOUBLE)")}");
        Assert.Equal(expected, command.ExecuteScalar() as string);
    }
}
