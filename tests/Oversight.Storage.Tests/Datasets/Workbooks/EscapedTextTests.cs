using Oversight.Storage.Datasets.Workbooks;

namespace Oversight.Storage.Tests.Datasets.Workbooks;

/// <summary>Escapes in text.</summary>
public class EscapedTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("x_x", "x_x")]
    [InlineData("_x000D_", "\r")]
    [InlineData("_x000d_\n", "\r\n")]
    [InlineData("a_x0041__x0042_b", "aABb")]
    [InlineData("_x005F_x000D_", "_x000D_")]
    [InlineData("__x0041_", "_A")]
    [InlineData("_x_x0041_", "_xA")]
    [InlineData("_xD83D__xDE00_", "😀")]
    [InlineData("_X0041_", "_X0041_")]
    [InlineData("_x041_", "_x041_")]
    [InlineData("_x00G1_", "_x00G1_")]
    [InlineData("_x0041", "_x0041")]
    [InlineData("_x００41_", "_x００41_")]
    public void Decode_Text_ReplacesEscapesOnce(string text, string expected) => Assert.Equal(expected, EscapedText.Decode(text));
}
