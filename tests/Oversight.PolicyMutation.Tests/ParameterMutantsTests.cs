using Oversight.PolicyMutation.Tests.Mutants;

namespace Oversight.PolicyMutation.Tests;

/// <summary>The mutants of a small file of parameters.</summary>
public sealed class ParameterMutantsTests
{
    [Theory]
    [InlineData("count", "2", "1", "3")]
    [InlineData("working_days", "0", "-1", "1")] // refused when it is read, and no mutant then
    [InlineData("ratio", "1.0", "0.9", "1.1")]
    [InlineData("ratio", "0.80", "0.79", "0.81")]
    [InlineData("ratio", "1", "0", "2")]
    [InlineData("months", "12", "11", "13")]
    [InlineData("day_of_year", "04-30", "04-29", "05-01")]
    [InlineData("day_of_year", "12-31", "12-30", "01-01")]
    [InlineData("date", "2021-06-30", "2021-06-29", "2021-07-01")]
    public void Of_EachUnit_MovesTheValueByOne(string unit, string value, string lower, string higher)
    {
        const string Form = """
            # Two values of one parameter.
            parameters:
              some_name:
                unit: {0}
                zh: 数
                en: A number
                values:
                  - {{from: 2018-01-01, value: {1}, citation: 二（一）4}}
                  - {{from: 2020-01-01, value: {2}, citation: 二（一）5}}
            """;

        var mutants = ParameterMutants.Of("P", "parameters.yaml", string.Format(null, Form, unit, value, value)).ToArray();

        Assert.Equal(
            [
                string.Format(null, Form, unit, lower, value),
                string.Format(null, Form, unit, higher, value),
                string.Format(null, Form, unit, value, lower),
                string.Format(null, Form, unit, value, higher),
            ],
            mutants.Select(mutant => mutant.Text));
        Assert.All(mutants, mutant => Assert.Equal("some_name", mutant.Within));
        Assert.Equal([8, 8, 9, 9], mutants.Select(mutant => mutant.Line));
        Assert.Equal($"{higher} for {value}", mutants[1].Change);
    }
}
