using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <content>What hangs on inspections and officers, and milestones.</content>
internal sealed partial class TerritoryReader
{
    private void ReadTeams()
    {
        _rows.Read(
            "assignments",
            "inspection_id, officer_id, role, method, replaces, statement BOOLEAN",
            (string jurisdiction, ref RowCells row) =>
            {
                var territory = Of(jurisdiction);
                if (!territory.Inspections.TryGetValue(row.Key(), out var inspection)
                    || !territory.Officers.TryGetValue(row.Key(), out var officer)
                    || inspection.Assignments.Exists(place => place.Officer == officer))
                {
                    return;
                }

                var (role, method, replaces) = (row.Term<TeamRole>(), row.Term<AssignmentMethod>(), row.Text());
                var read = new AssignmentRow
                {
                    Inspection = inspection,
                    Officer = officer,
                    Role = role,
                    Method = method,
                    IsReplacement = replaces is not null,
                    Replaces = replaces is null ? null : territory.Officers.GetValueOrDefault(replaces),
                    Statement = row.Flag() == true,
                };
                inspection.Assignments.Add(read);
                officer.Places.Add(read);
            });
        _rows.Read(
            "conflicts",
            "officer_id, object_id",
            (string jurisdiction, ref RowCells row) =>
            {
                var territory = Of(jurisdiction);
                if (territory.Officers.TryGetValue(row.Key(), out var officer) && territory.Objects.TryGetValue(row.Key(), out var inspected))
                {
                    territory.Conflicts.Add((officer, inspected));
                }
            });
    }

    private void ReadRest()
    {
        var seen = new HashSet<(string Jurisdiction, string Objection)>();
        _rows.Read(
            "objections",
            "objection_id, inspection_id, received_on DATE, accepted BOOLEAN, reviewed_on DATE, outcome, feedback_on DATE, corrected_on DATE",
            (string jurisdiction, ref RowCells row) =>
            {
                var territory = Of(jurisdiction);
                var id = row.Key();
                if (!territory.Inspections.TryGetValue(row.Key(), out var inspection) || !seen.Add((jurisdiction, id)))
                {
                    return;
                }

                territory.Objections.Add(new ObjectionRow
                {
                    ObjectionId = id,
                    Inspection = inspection,
                    ReceivedOn = row.Day()!.Value,
                    Accepted = row.Flag() == true,
                    ReviewedOn = row.Day(),
                    Outcome = row.Term<ObjectionOutcome>(),
                    FeedbackOn = row.Day(),
                    CorrectedOn = row.Day(),
                });
            });
        _rows.Read(
            "milestones",
            "milestone, year INTEGER, done_on DATE",
            (string jurisdiction, ref RowCells row) => Of(jurisdiction).Milestones.TryAdd((row.Key(), row.Number()!.Value), row.Day()));
    }
}
