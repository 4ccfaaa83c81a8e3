using Oversight.Datasets.Codes;

namespace Oversight.Datasets.Tests;

public sealed class CreditCodeTests
{
    /// <summary>Codes of large companies, as they publish them.</summary>
    [Theory]
    [InlineData("91440300708461136T")]
    [InlineData("914403001922038216")]
    [InlineData("91110000802100433B")]
    [InlineData("91330100799655058B")]
    public void Check_PublishedCode_GivesItsLastCharacter(string code) => Assert.Equal(code[^1], CreditCode.Check(code));

    [Fact]
    public void Check_WorkedByHand_GivesK()
    {
        // 9·1 + 1·3 = 12, all else zero; (31 − 12) mod 31 = 19, and the character of value 19 is K.
        Assert.Equal('K', CreditCode.Check("91000000000000000"));
    }

    [Theory]
    [InlineData("70846113", '6')]
    [InlineData("19220382", '1')]
    [InlineData("80210043", '3')]
    [InlineData("79965505", '8')]
    public void OrganisationCheck_PublishedCode_GivesItsNinthCharacter(string body, char check) =>
        Assert.Equal(check, OrganisationCode.Check(body));

    [Fact]
    public void Check_CharacterOutsideTheAlphabet_Throws() =>
        Assert.Throws<ArgumentException>(() => CreditCode.Check("9144030070846113O"));

    [Fact]
    public void Check_TooShort_Throws() => Assert.Throws<ArgumentException>(() => CreditCode.Check("91"));

    [Fact]
    public void Compose_AnyBody_GivesCodeWhoseChecksHold()
    {
        byte[] code = new byte[CreditCode.Length];

        CreditCode.Compose("91", "440300", "70846113", code);

        Assert.Equal("91440300708461136T"u8, code);
    }
}
