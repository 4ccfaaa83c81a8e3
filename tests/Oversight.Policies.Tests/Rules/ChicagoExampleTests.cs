using Oversight.Policies.Tests.Rules.Data;
using Oversight.Policies.Tests.Rules.Engine;
using Oversight.Policies.Tests.Rules.Reference;

namespace Oversight.Policies.Tests.Rules;

/// <summary>The worked example, on a handful of rows counted by hand.</summary>
public sealed class ChicagoExampleTests
{
    private readonly Dataset _data = new();

    public ChicagoExampleTests()
    {
        _data.Objects.AddRange(new[] { "A", "B", "C" }.Select(id => new ObjectRow { ObjectId = id, Jurisdiction = "chicago", Name = id }));
        _data.Officers.AddRange(new[] { "green", "blue" }.Select(id => new OfficerRow { OfficerId = id, Jurisdiction = "chicago", Name = id }));
    }

    [Fact]
    public void Visits_ThirdRoutineVisitInAYear_BreachesTheCap()
    {
        Add("1", "A", "random", new DateOnly(2013, 1, 2));
        Add("2", "A", "random", new DateOnly(2013, 5, 2));
        Add("3", "A", "random", new DateOnly(2013, 12, 31));
        Add("4", "B", "random", new DateOnly(2013, 1, 2));
        Add("5", "B", "random", new DateOnly(2013, 5, 2));
        Add("6", "B", "random", new DateOnly(2014, 1, 1));
        Add("7", "B", "complaint", new DateOnly(2013, 5, 3));

        var outcome = Judge();

        Assert.Equal(new RuleCounts(2, 1, 0, 1), outcome.Counts["chicago.1.visits"]);
        Assert.Equal("A", Assert.Single(outcome.Breaches, breach => breach.RuleId == "chicago.1.visits").SubjectId);
    }

    [Theory]
    [InlineData("2013-07-17", null)] // the tenth working day after 3 July, a holiday in between that is not counted
    [InlineData("2013-07-18", "late")]
    [InlineData("2013-07-03", "overdue")] // the same day is no follow-up
    public void FollowUp_AroundTheDueDay_IsJudgedOnWeekdays(string followUp, string? state)
    {
        Add("1", "A", "random", new DateOnly(2013, 7, 3), "problem");
        Add("2", "A", "follow_up", DateOnly.Parse(followUp));
        Add("3", "B", "random", new DateOnly(2013, 7, 3), "no_problem");
        Add("4", "C", "complaint", new DateOnly(2013, 7, 3), "problem");

        var outcome = Judge();

        Assert.Equal(new RuleCounts(1, state is null ? 0 : 1, 0, 3), outcome.Counts["chicago.2.follow-up"]);
        Assert.Equal(state, outcome.Breaches.SingleOrDefault(breach => breach.RuleId == "chicago.2.follow-up")?.State);
        Assert.All(
            outcome.Breaches.Where(breach => breach.RuleId == "chicago.2.follow-up"),
            breach => Assert.Equal(new DateOnly(2013, 7, 17), breach.DueOn));
    }

    [Fact]
    public void LoadAndCoverage_OneGroupDoesMost_BreachesBoth()
    {
        Add("1", "A", "random", new DateOnly(2013, 1, 2), officer: "green");
        Add("2", "A", "random", new DateOnly(2013, 5, 2), officer: "green");
        Add("3", "A", "special", new DateOnly(2013, 5, 3), officer: "green");
        Add("4", "A", "complaint", new DateOnly(2013, 5, 4), officer: "blue");

        var outcome = Judge();

        Assert.Equal(new RuleCounts(2, 1, 0, 0), outcome.Counts["chicago.3.load"]);
        Assert.Equal("green", Assert.Single(outcome.Breaches, breach => breach.RuleId == "chicago.3.load").SubjectId);
        Assert.Equal(new RuleCounts(1, 1, 0, 0), outcome.Counts["chicago.4.coverage"]);
    }

    private void Add(string id, string licence, string source, DateOnly day, string? result = null, string officer = "green")
    {
        _data.Inspections.Add(new InspectionRow
        {
            InspectionId = id,
            Jurisdiction = "chicago",
            ObjectId = licence,
            ItemId = "food",
            Source = source,
            InspectedOn = day,
            CompletedOn = day,
            Result = result,
        });
        _data.Assignments.Add(new AssignmentRow { Jurisdiction = "chicago", InspectionId = id, OfficerId = officer, Role = "member" });
    }

    private EngineOutcome Judge()
    {
        using var folder = new DatasetFolder(_data);
        return new LoadedEngine().Judge(folder.Path, 2013, new DateOnly(2013, 12, 31));
    }
}
