using Oversight.Storage.Datasets;

namespace Oversight.Storage.Tests.Datasets;

/// <summary>The schema as it stands in the data contract.</summary>
public class SchemaTests
{
    [Theory]
    [InlineData("objects", "category", "enterprise | individual | product | project | practice", "enterprise")]
    [InlineData("objects", "status", "active | deregistered | revoked | licence_revoked | closed | liquidating | unreachable", "active")]
    [InlineData("objects", "credit_grade", "A | B | C | D", null)]
    [InlineData("officers", "establishment", "administrative | public_institution | contract", null)]
    [InlineData("items", "tier", "key | general", "general")]
    [InlineData("items", "method", "onsite | written | network | testing", null)]
    [InlineData("items", "domain", "general | environment | safety | quality | public_interest", "general")]
    [InlineData("items", "authority", "own | superior", "own")]
    [InlineData("draws", "method", "platform | system | manual", null)]
    [InlineData("inspections", "source", "random | complaint | assigned | transferred | follow_up | special", null)]
    [InlineData("inspections", "method", "onsite | written | network | testing", "onsite")]
    [InlineData("inspections", "result", "no_problem | problem | falsified | unreachable | uncooperative | deregistered | revoked | licence_revoked | closed | liquidating", null)]
    [InlineData("inspections", "violation", "none | minor | general | serious | criminal", "none")]
    [InlineData("inspections", "decision", "none | guidance | warning | reduced | penalty | transferred", "none")]
    [InlineData("draw_members", "state", "drawn | exempt | replacement", "drawn")]
    [InlineData("assignments", "role", "leader | member | auxiliary", null)]
    [InlineData("assignments", "method", "random | designated | swap", null)]
    [InlineData("objections", "outcome", "upheld | corrected", null)]
    public void Enumeration_NamesAndDefault_AreTheContracts(string table, string column, string names, string? whenNull)
    {
        var schema = Schema.Table(table).Find(column)!;

        Assert.Equal(names.Split(" | "), schema.Names);
        Assert.Equal(Array.IndexOf(names.Split(" | "), whenNull) + 1, int.Parse(schema.Default!));
    }

    [Theory]
    [InlineData("objects", "object_id jurisdiction name")]
    [InlineData("officers", "officer_id jurisdiction name")]
    [InlineData("items", "item_id jurisdiction title")]
    [InlineData("plans", "plan_id jurisdiction year item_id")]
    [InlineData("draws", "draw_id jurisdiction plan_id drawn_on")]
    [InlineData("inspections", "inspection_id jurisdiction object_id item_id source inspected_on")]
    [InlineData("draw_members", "jurisdiction draw_id object_id")]
    [InlineData("assignments", "jurisdiction inspection_id officer_id")]
    [InlineData("conflicts", "jurisdiction officer_id object_id")]
    [InlineData("objections", "objection_id jurisdiction inspection_id received_on")]
    [InlineData("milestones", "jurisdiction milestone year")]
    public void Table_RequiredColumns_AreThoseMarkedWithAStar(string table, string columns) =>
        Assert.Equal(columns.Split(' '), Schema.Table(table).Columns.Where(c => c.Required).Select(c => c.Name));

    [Fact]
    public void Tables_References_PointToEarlierTables()
    {
        foreach (var (table, place) in Schema.Tables.Select((t, i) => (t, i)))
        {
            Assert.All(table.References, c => Assert.Contains(Schema.Tables.Take(place), t => t.Name == c.References));
        }

        Assert.Equal(11, Schema.Tables.Count);
    }
}
