using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests;

/// <summary>What an empty boolean reads as.</summary>
public sealed class NullBooleanTests : ContractTest
{
    [Sentence("opening.null-boolean")]
    public void NullBooleans_OfTheWholeSample_ReadAsFalse()
    {
        var sample = Path.Combine(AppContext.BaseDirectory, "sample");
        var emptied = Path.Combine(Home, "emptied");
        Directory.CreateDirectory(emptied);
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(sample, "*.csv"))
        {
            var records = Csv.Records(File.ReadAllText(file));
            for (var column = 0; column < records[0].Count; column++)
            {
                foreach (var record in records.Where(record => records[0][column] is not ("on_duty" or "corrected") && record[column] == "false"))
                {
                    record[column] = "";
                    count++;
                }
            }

            File.WriteAllText(
                Path.Combine(emptied, Path.GetFileName(file)),
                string.Concat(records.Select(record => string.Join(',', record.Select(Csv.Field)) + "\n")));
        }

        var (given, empty) = (TryRun(sample), TryRun(emptied));
        Assert.True(count > 1000, "the sample has many a false");
        Assert.Equal(File.ReadAllText(given["breaches.csv"]), File.ReadAllText(empty["breaches.csv"]));
        Assert.Equal(given.Summary.GetProperty("province").ToString(), empty.Summary.GetProperty("province").ToString());
        Assert.Equal(given.Summary.GetProperty("jurisdictions").ToString(), empty.Summary.GetProperty("jurisdictions").ToString());
    }

    [Sentence("opening.null-boolean")]
    public void NullBoolean_Negated_IsTrue()
    {
        // Unflagged = not (complaints ≥ 2 or abnormal_list or dishonest or serious_violation): all null here, some false there.
        var data = Dataset.Of("zibo").Object("O2", new { abnormal_list = false }).Object("O3", new { dishonest = true });
        foreach (var (subject, visit) in new[] { "O1", "O2", "O3" }.SelectMany(subject => Enumerable.Range(1, 3).Select(visit => (subject, visit))))
        {
            data.Inspection($"{subject}-{visit}", $"2022-03-0{visit}", new { object_id = subject });
        }

        Assert.Equal(["O1", "O2"], Run(data).Subjects("zibo.12.frequency"));
    }

    [Sentence("opening.corrected")]
    [Also("reading.4")]
    public void Corrected_Null_IsNotFalse()
    {
        // shuozhou.lenient.repeat: any violation with `corrected` given as false has decision penalty or transferred.
        var data = Dataset.Of("shuozhou").Object("O2").Object("O3");
        foreach (var (subject, corrected) in new[] { ("O1", ""), ("O2", "false"), ("O3", "true") })
        {
            data.Inspection(subject, "2022-03-01", new
            {
                object_id = subject,
                violation = "minor",
                corrected,
                decision = "guidance",
                decision_on = "2022-03-02",
            });
        }

        Assert.Equal(["O2"], Run(data).Subjects("shuozhou.lenient.repeat"));
    }

    [Sentence("reading.4")]
    public void OnDuty_Null_IsTrue()
    {
        // Enforcement officers are P1 and P2 (null), P4 (true); P3 is off duty.
        var data = Dataset.Of("zibo").Inspection("N1", "2022-03-01").Team("N1", "P1")
            .Officer("P3", new { on_duty = false })
            .Officer("P4", new { on_duty = true });
        Assert.Equal("1/3", Run(data).Base("participation_rate", "zibo"));
    }
}
