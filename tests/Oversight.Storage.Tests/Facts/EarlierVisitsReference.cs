using System.Text;

namespace Oversight.Storage.Tests.Facts;

/// <summary>The counts of earlier inspections that might have been made in one visit, slow and plain.</summary>
internal sealed class EarlierVisitsReference(Reference reference)
{
    internal Dictionary<string, Func<Row, object?>> Columns => new()
    {
        ["EarlierOfOtherSection"] = i => Earlier(i).Count(e => OtherSection(e, i)),
        ["UnjoinedEarlierOfOtherSection"] = i => Earlier(i).Count(e => OtherSection(e, i) && !Joined(e, i)),
        ["EarlierOfOtherTask"] = i => Earlier(i).Count(e => OtherTask(e, i)),
        ["UnjoinedEarlierOfOtherTask"] = i => Earlier(i).Count(e => OtherTask(e, i) && !Joined(e, i)),
        ["EarlierOnOtherItem"] = i => Earlier(i).Count(e => e.Text("item_id") != i.Text("item_id")),
        ["SeparateEarlierOnOtherItem"] = i => Earlier(i).Count(
            e => e.Text("item_id") != i.Text("item_id") && !Joined(e, i) && e.Day("inspected_on") != i.Day("inspected_on")),
    };

    private static bool Joined(Row left, Row right) => left.Text("joint_id") is { } visit && visit == right.Text("joint_id");

    private static int CompareBytes(string left, string right) =>
        Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));

    private IEnumerable<Row> Earlier(Row i) => !Counts(i)
        ? []
        : reference.InspectionsOfYear(i.J).Where(e => Counts(e) && e.Text("object_id") == i.Text("object_id")).Where(
            e => e.Day("inspected_on") < i.Day("inspected_on")
                || (e.Day("inspected_on") == i.Day("inspected_on") && CompareBytes(e.Text("inspection_id")!, i.Text("inspection_id")!) < 0));

    private bool Counts(Row i) => Reference.IsRandom(i)
        && i.Day("inspected_on")!.Value.Year == reference.Year
        && reference.IsValid(i.J, i.Day("inspected_on")!.Value);

    private bool OtherSection(Row e, Row i) =>
        e.Text("section") is { } other && i.Text("section") is { } own && other != own && WindowsMeet(e, i);

    private bool OtherTask(Row e, Row i) =>
        (e.Text("plan_id") != i.Text("plan_id") || e.Text("item_id") != i.Text("item_id")) && WindowsMeet(e, i);

    // Day by day.
    private bool WindowsMeet(Row e, Row i) => Window(e).Intersect(Window(i)).Any();

    private IEnumerable<int> Window(Row inspection) =>
        Reference.Find(reference.Tables, "plans", inspection, "plan_id") is { } plan
        && plan.Day("starts_on") is { } first && plan.Day("ends_on") is { } last && first <= last
            ? Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1)
            : [];
}
