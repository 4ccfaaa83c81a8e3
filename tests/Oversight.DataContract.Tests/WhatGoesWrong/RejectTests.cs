using System.Text;
using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.WhatGoesWrong;

/// <summary>Values for which a row is rejected.</summary>
public sealed class RejectTests : ContractTest
{
    private static readonly Dictionary<string, string[]> NotOfType = new(StringComparer.Ordinal)
    {
        ["date"] = ["2022-02-30", "soon"],
        ["int"] = ["1.5", "many", "99999999999999999999", "１"],
        ["bool"] = ["yes", "2"],
        ["ratio"] = ["1.01", "-0.01", "half", "50%", "0,5", "NaN", "inf"],
        ["month"] = ["0", "13", "May"],
        ["year"] = ["0", "10000", "22a"],
    };

    private static readonly (string Table, string Type, string[] Columns)[] Typed =
    [
        ("objects", "date", ["registered_on", "exempt_from", "exempt_to"]),
        ("objects", "int", ["complaints"]),
        ("objects", "bool", ["abnormal_list", "dishonest", "serious_violation", "safety_hazard", "new_economy"]),
        ("officers", "date", ["cert_valid_from", "cert_valid_to"]),
        ("officers", "bool", ["on_duty", "auxiliary"]),
        ("items", "ratio", ["ratio_max", "superior_ratio"]),
        ("items", "int", ["frequency_max"]),
        ("items", "date", ["published_on"]),
        ("plans", "year", ["year"]),
        ("plans", "month", ["month"]),
        ("plans", "ratio", ["ratio"]),
        ("plans", "int", ["frequency", "estimated_objects"]),
        ("plans", "date", ["starts_on", "ends_on", "published_on", "adjusted_on", "adjustment_filed_on"]),
        ("plans", "bool", ["approved", "joint", "uses_credit_grade"]),
        ("draws", "date", ["drawn_on", "filed_on"]),
        ("draws", "int", ["pool_size", "drawn_count", "witnesses"]),
        ("draws", "bool", ["recorded", "record_signed", "designation_approved"]),
        ("inspections", "date",
        [
            "inspected_on", "completed_on", "report_on", "feedback_on", "decision_on", "published_on", "archived_on",
            "rectify_due", "rectified_on", "revisited_on",
        ]),
        ("inspections", "bool", ["withheld", "corrected", "notice_served", "signed", "refusal_noted", "evidence"]),
        ("draw_members", "int", ["position"]),
        ("assignments", "bool", ["statement"]),
        ("objections", "date", ["received_on", "reviewed_on", "feedback_on", "corrected_on"]),
        ("objections", "bool", ["accepted"]),
        ("milestones", "year", ["year"]),
        ("milestones", "date", ["done_on"]),
    ];

    private static readonly (string Table, string Column, string Names)[] Enumerations =
    [
        ("objects", "category", "enterprise individual product project practice"),
        ("objects", "status", "active deregistered revoked licence_revoked closed liquidating unreachable"),
        ("objects", "credit_grade", "A B C D"),
        ("officers", "establishment", "administrative public_institution contract"),
        ("items", "tier", "key general"),
        ("items", "method", "onsite written network testing"),
        ("items", "domain", "general environment safety quality public_interest"),
        ("items", "authority", "own superior"),
        ("draws", "method", "platform system manual"),
        ("inspections", "source", "random complaint assigned transferred follow_up special"),
        ("inspections", "method", "onsite written network testing"),
        ("inspections", "result",
            "no_problem problem falsified unreachable uncooperative deregistered revoked licence_revoked closed liquidating"),
        ("inspections", "violation", "none minor general serious criminal"),
        ("inspections", "decision", "none guidance warning reduced penalty transferred"),
        ("draw_members", "state", "drawn exempt replacement"),
        ("assignments", "role", "leader member auxiliary"),
        ("assignments", "method", "random designated swap"),
        ("objections", "outcome", "upheld corrected"),
    ];

    [Sentence("wrong.type")]
    public void Value_NotOfItsType_RejectsTheRow()
    {
        var data = Base();
        var expected = new List<string>();
        foreach (var (table, type, columns) in Typed)
        {
            foreach (var (column, value) in columns.SelectMany(column => NotOfType[type].Select(value => (column, value))))
            {
                AddRow(data, table, expected.Count, column, value);
                expected.Add($"{table}|{column}|{value}|rejected");
            }
        }

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Run(data).Rejects.Select(row => row.Cells("table", "column", "value", "action").Replace("'", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Sentence("wrong.enumeration")]
    public void Value_NotInItsEnumeration_RejectsTheRow()
    {
        var data = Base();
        var expected = new List<string>();
        foreach (var (table, column, names) in Enumerations)
        {
            var first = names.Split(' ')[0];
            foreach (var value in new[] { "other", $"{char.ToUpperInvariant(first[0])}{first[1..]}x", first + " ", "1" })
            {
                AddRow(data, table, expected.Count, column, value);
                expected.Add($"{table}|{column}|{value}|rejected");
            }
        }

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Run(data).Rejects.Select(row => row.Cells("table", "column", "value", "action")).Order(StringComparer.Ordinal));
    }

    [Sentence("wrong.enumeration")]
    public void Value_InItsEnumeration_IsAccepted()
    {
        var data = Base();
        var n = 0;
        foreach (var (table, column, names) in Enumerations)
        {
            foreach (var value in names.Split(' ').Append(column == "source" ? "random" : ""))
            {
                AddRow(data, table, n++, column, value);
            }
        }

        Assert.Empty(Run(data).Rejects);
    }

    [Sentence("wrong.utf-8")]
    public void Text_NotUtf8_RejectsTheRow()
    {
        byte[][] names = [[.. "好"u8], [0xBA, 0xC3], [.. "fine"u8], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [.. "行"u8], [.. "也行"u8], [0xF4, 0x90, 0x80, 0x80], [.. "𠮷"u8]];
        var file = names.SelectMany((name, i) => (byte[])[.. Encoding.UTF8.GetBytes($"O{i},zibo,"), .. name, (byte)'\n']);
        var data = Dataset.Of("zibo").Inspection("N1", "2022-03-01", new { object_id = "O0" })
            .File("objects.csv", [.. "object_id,jurisdiction,name\n"u8, .. file]);
        Assert.Equal(
            ["objects|3|name|rejected", "objects|5|name|rejected", "objects|6|name|rejected", "objects|9|name|rejected"],
            Run(data).Rejects.Select(row => row.Cells("table", "line", "column", "action")));
    }

    [Sentence("wrong.must-not-be-null")]
    public void ValueThatMustBe_Null_RejectsTheRow()
    {
        var data = Base()
            .Plan("L2", new { year = "" })
            .Draw("D2", new { drawn_on = "" })
            .Inspection("N2", "", null)
            .Inspection("N3", "2022-03-01", new { source = "" })
            .Objection("B2", "N1", "")
            .Row("milestones", new { milestone = "norms", year = "", done_on = "" });
        Assert.Equal(
            [
                "draws|3|drawn_on|rejected", "inspections|3|inspected_on|rejected", "inspections|4|source|rejected",
                "milestones|2|year|rejected", "objections|2|received_on|rejected", "plans|3|year|rejected",
            ],
            Run(data).Rejects.Select(row => row.Cells("table", "line", "column", "action")));
    }

    [Sentence("wrong.empty-name")]
    public void Name_Empty_StaysAndIsJudged()
    {
        var data = Base()
            .Object("O2", new { name = "" })
            .Officer("P3", new { name = "" })
            .Item("I2", new { title = "" })
            .Plan("L2", new { item_id = "" });
        var report = Run(data);
        Assert.Empty(report.Rejects);
        Assert.Equal(["O2"], report.Subjects("zibo.6.registry"));
        Assert.Equal(["P3"], report.Subjects("zibo.7.registry"));
        Assert.Equal(["I2"], report.Subjects("zibo.5.content"));
        Assert.Equal(["L2"], report.Subjects("zibo.8.content"));
    }

    private static Dataset Base() => Dataset.Of("zibo").Inspection("N1", "2022-03-01");

    /// <summary>A row that is good but for one cell.</summary>
    private static void AddRow(Dataset data, string table, int number, string column, string value)
    {
        // Rows whose key is made of references need rows to refer to.
        var (subject, officer) = ($"O-{number}", $"P-{number}");
        if (table is "draw_members")
        {
            data.Object(subject);
        }

        if (table is "assignments")
        {
            data.Officer(officer);
        }

        var cells = new Dictionary<string, string>(StringComparer.Ordinal) { [column] = value };
        var id = $"X-{number}";
        _ = table switch
        {
            "objects" => data.Object(id, cells),
            "officers" => data.Officer(id, cells),
            "items" => data.Item(id, cells),
            "plans" => data.Plan(id, cells),
            "draws" => data.Draw(id, cells),
            "inspections" => data.Inspection(id, "2022-03-01", cells),
            "draw_members" => data.Member("D1", subject, cells),
            "assignments" => data.Assignment("N1", officer, cells),
            "objections" => data.Objection(id, "N1", "2022-04-01", cells),
            "milestones" => data.Milestone(id, 2022, null, cells),
            _ => throw new ArgumentException(table, nameof(table)),
        };
    }
}
