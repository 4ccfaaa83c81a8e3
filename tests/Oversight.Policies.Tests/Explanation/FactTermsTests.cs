using System.Reflection;
using Oversight.Contracts.Facts;
using Oversight.Policies.Explanation;

namespace Oversight.Policies.Tests.Explanation;

/// <summary>Whatever an explanation may show has a word in both languages.</summary>
public sealed class FactTermsTests
{
    public static TheoryData<FactKind> Kinds => [.. Enum.GetValues<FactKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void OfProperty_EveryPropertyOfAKind_IsAWordOfItsOwn(FactKind kind)
    {
        var words = Properties(kind).Select(property => FactTerms.OfProperty(kind, property.Name)).ToArray();

        Assert.All(words, word => Assert.True(word.Zh.Length > 0 && word.En.Length > 0));
        Assert.Equal(words.Length, words.Select(word => word.Zh).Distinct().Count());
        Assert.Equal(words.Length, words.Select(word => word.En).Distinct().Count());
    }

    [Fact]
    public void OfProperty_FormOfAText_NamesTheTextFirst() =>
        Assert.Equal("对象编号符合统一社会信用代码格式", FactTerms.OfProperty(FactKind.Object, "Id.IsCreditCode").Zh);

    [Fact]
    public void OfValue_EveryValueOfAnEnumerationOfTheFacts_IsAWordOfItsOwn()
    {
        var enumerations = Enum.GetValues<FactKind>().SelectMany(Properties).Select(property => property.PropertyType).Where(type => type.IsEnum).ToHashSet();

        Assert.Equal(14, enumerations.Count);
        Assert.All(enumerations, type =>
        {
            var words = type.GetEnumValues().Cast<object>().Select(FactTerms.OfValue).ToArray();
            Assert.All(words, word => Assert.True(word is { Zh.Length: > 0, En.Length: > 0 }));
            Assert.Equal(words.Length, words.Distinct().Count());
        });
    }

    [Fact]
    public void OfValue_Number_HasNone() => Assert.Null(FactTerms.OfValue(5));

    private static IEnumerable<PropertyInfo> Properties(FactKind kind) =>
        FactTerms.RowType(kind).GetProperties(BindingFlags.Public | BindingFlags.Instance);
}
