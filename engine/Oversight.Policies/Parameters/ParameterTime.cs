using Oversight.Contracts.Plugins;

namespace Oversight.Policies.Parameters;

/// <summary>Whether the values of a parameter follow each other, and reach from a document's first day to its last.</summary>
internal static class ParameterTime
{
    /// <summary>Checks the values of a parameter.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="values">Its values, in the order of the file.</param>
    /// <param name="document">The document that they must serve; null = they stand in for others on their own days only, so gaps are right.</param>
    /// <param name="wrong">Makes the exception for a value, with the reason in Chinese and in English.</param>
    public static void Check(
        string name, IReadOnlyList<ParameterValue> values, LegalDocument? document, Func<ParameterValue, string, string, PolicyLoadException> wrong)
    {
        if (document is not null && values[0].From > document.ValidFrom)
        {
            throw wrong(
                values[0],
                $"参数 {name} 从 {values[0].From:yyyy-MM-dd} 起才有值，而文件自 {document.ValidFrom:yyyy-MM-dd} 起有效",
                $"parameter {name} has no value before {values[0].From:yyyy-MM-dd}, but the document is valid from {document.ValidFrom:yyyy-MM-dd}");
        }

        for (var i = 0; i < values.Count; i++)
        {
            var value = values[i];
            if (value.To < value.From)
            {
                throw wrong(value, $"参数 {name} 的 to 早于 from", $"parameter {name} ends before it begins");
            }

            if (i + 1 == values.Count)
            {
                if (document is not null && value.To is { } last && (document.ValidTo is not { } end || last < end))
                {
                    throw wrong(value, $"参数 {name} 在文件有效期结束前就没有值了", $"parameter {name} has no value for the end of the document's validity");
                }
            }
            else if (values[i + 1].From <= (value.To ?? value.From))
            {
                throw wrong(values[i + 1], $"参数 {name} 的时间段重叠或次序不对", $"parameter {name} has values that overlap or are out of order");
            }
            else if (document is not null && value.To is { } to && values[i + 1].From > to.AddDays(1))
            {
                throw wrong(values[i + 1], $"参数 {name} 的时间段之间有空缺", $"parameter {name} has a gap between its values");
            }
        }
    }
}
