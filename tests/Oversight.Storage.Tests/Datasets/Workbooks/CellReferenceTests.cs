using Oversight.Storage.Datasets.Workbooks;

namespace Oversight.Storage.Tests.Datasets.Workbooks;

/// <summary>Names of cells.</summary>
public class CellReferenceTests
{
    [Theory]
    [InlineData("A1", 0, 1)]
    [InlineData("z10", 25, 10)]
    [InlineData("AA2", 26, 2)]
    [InlineData("XFD1048576", 16_383, 1_048_576)]
    [InlineData("XFE1", 16_384, 1)]
    public void TryParse_AName_IsColumnAndRow(string name, int column, int row)
    {
        Assert.True(CellReference.TryParse(name, out var actualColumn, out var actualRow));
        Assert.Equal((column, row), (actualColumn, actualRow));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("1")]
    [InlineData("A0")]
    [InlineData("1A")]
    [InlineData("A1B")]
    [InlineData("$A$1")]
    [InlineData("Ä1")]
    [InlineData("A1 ")]
    public void TryParse_NoName_IsFalse(string name) => Assert.False(CellReference.TryParse(name, out _, out _));

    [Fact]
    public void ColumnName_OfEveryColumn_ReadsBack()
    {
        for (var column = 0; column < CellReference.MaximumColumns; column++)
        {
            if (!CellReference.TryParse(CellReference.ColumnName(column) + "7", out var back, out var row) || back != column || row != 7)
            {
                Assert.Fail($"{CellReference.ColumnName(column)} is {back}, not {column}");
            }
        }
    }
}
