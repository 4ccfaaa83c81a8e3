using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <summary>
/// Reads a dataset into objects that refer to each other. The dataset is taken to be clean: values have their types; a row that
/// names an object, an inspection or an officer that is not there is left out, and of rows with one key the first is kept.
/// </summary>
internal sealed class TerritoryReader
{
    private readonly Dictionary<string, Territory> _territories = new(StringComparer.Ordinal);
    private readonly RowSource _rows;

    private TerritoryReader(RowSource rows) => _rows = rows;

    /// <summary>The rows of each jurisdiction that has any.</summary>
    public static IReadOnlyDictionary<string, Territory> Read(string dataset, int threads)
    {
        using var database = DuckDBDatabase.Open(new DuckDBOptions { Threads = threads });
        using var connection = database.Connect();
        var reader = new TerritoryReader(new RowSource(connection, dataset));
        reader.ReadRegistries();
        reader.ReadPlans();
        reader.ReadInspections();
        reader.ReadTeams();
        reader.ReadRest();
        return reader._territories;
    }

    private Territory Of(string jurisdiction)
    {
        if (!_territories.TryGetValue(jurisdiction, out var territory))
        {
            _territories.Add(jurisdiction, territory = new Territory());
        }

        return territory;
    }

    private void ReadRegistries()
    {
        _rows.Read(
            "objects",
            "object_id, name, category, address, responsible_person, contact, registered_on DATE, status, credit_grade, complaints INTEGER, "
            + "abnormal_list BOOLEAN, dishonest BOOLEAN, serious_violation BOOLEAN, safety_hazard BOOLEAN, new_economy BOOLEAN, "
            + "exempt_from DATE, exempt_to DATE",
            (string jurisdiction, ref RowCells row) =>
            {
                var read = new ObjectRow
                {
                    ObjectId = row.Key(),
                    HasName = row.HasText(),
                    Category = row.Term(ObjectCategory.Enterprise),
                    HasAddress = row.HasText(),
                    HasResponsiblePerson = row.HasText(),
                    HasContact = row.HasText(),
                    RegisteredOn = row.Day(),
                    Status = row.Term(ObjectStatus.Active),
                    CreditGrade = row.Term<CreditGrade>(),
                    Complaints = row.Number() ?? 0,
                    AbnormalList = row.Flag() == true,
                    Dishonest = row.Flag() == true,
                    SeriousViolation = row.Flag() == true,
                    SafetyHazard = row.Flag() == true,
                    NewEconomy = row.Flag() == true,
                    ExemptFrom = row.Day(),
                    ExemptTo = row.Day(),
                };
                Of(jurisdiction).Objects.TryAdd(read.ObjectId, read);
            });
        _rows.Read(
            "officers",
            "officer_id, name, sex, unit, section, post, cert_no, cert_valid_from DATE, cert_valid_to DATE, establishment, on_duty BOOLEAN, "
            + "auxiliary BOOLEAN, specialties",
            (string jurisdiction, ref RowCells row) =>
            {
                var read = new OfficerRow
                {
                    OfficerId = row.Key(),
                    HasName = row.HasText(),
                    HasSex = row.HasText(),
                    HasUnit = row.HasText(),
                    Section = row.Text(),
                    HasPost = row.HasText(),
                    HasCertificate = row.HasText(),
                    CertificateFrom = row.Day(),
                    CertificateTo = row.Day(),
                    Establishment = row.Term<Establishment>(),
                    OnDuty = row.Flag() != false,
                    Auxiliary = row.Flag() == true,
                    HasSpecialties = row.HasText(),
                };
                Of(jurisdiction).Officers.TryAdd(read.OfficerId, read);
            });
    }

    private void ReadPlans()
    {
        _rows.Read(
            "items",
            "item_id, title, section, object_category, tier, legal_basis, method, ratio_max DOUBLE, frequency_max INTEGER, domain, authority, "
            + "superior_ratio DOUBLE, published_on DATE",
            (string jurisdiction, ref RowCells row) =>
            {
                var read = new ItemRow
                {
                    ItemId = row.Key(),
                    HasTitle = row.HasText(),
                    HasSection = row.HasText(),
                    HasObjectCategory = row.HasText(),
                    Tier = row.Term(ItemTier.General),
                    HasLegalBasis = row.HasText(),
                    HasMethod = row.HasText(),
                    RatioMax = row.Real(),
                    FrequencyMax = row.Number(),
                    Domain = row.Term(Domain.General),
                    Authority = row.Term(Authority.Own),
                    SuperiorRatio = row.Real(),
                    PublishedOn = row.Day(),
                };
                Of(jurisdiction).Items.TryAdd(read.ItemId, read);
            });
        _rows.Read(
            "plans",
            "plan_id, year INTEGER, month INTEGER, item_id, object_scope, officer_requirement, ratio DOUBLE, frequency INTEGER, "
            + "estimated_objects INTEGER, starts_on DATE, ends_on DATE, published_on DATE, approved BOOLEAN, joint BOOLEAN, "
            + "uses_credit_grade BOOLEAN, adjusted_on DATE, adjustment_filed_on DATE",
            (string jurisdiction, ref RowCells row) =>
            {
                var territory = Of(jurisdiction);
                var (id, year, month, item) = (row.Key(), row.Number(), row.Number(), row.Text());
                territory.Plans.TryAdd(id, new PlanRow
                {
                    PlanId = id,
                    Year = year!.Value,
                    Month = month,
                    ItemId = item,
                    Item = item is null ? null : territory.Items.GetValueOrDefault(item),
                    HasObjectScope = row.HasText(),
                    HasOfficerRequirement = row.HasText(),
                    Ratio = row.Real(),
                    Frequency = row.Number(),
                    EstimatedObjects = row.Number(),
                    StartsOn = row.Day(),
                    EndsOn = row.Day(),
                    PublishedOn = row.Day(),
                    Approved = row.Flag() == true,
                    Joint = row.Flag() == true,
                    UsesCreditGrade = row.Flag() == true,
                    AdjustedOn = row.Day(),
                    AdjustmentFiledOn = row.Day(),
                });
            });
        _rows.Read(
            "draws",
            "draw_id, drawn_on DATE, method, witnesses INTEGER, recorded BOOLEAN, record_signed BOOLEAN, filed_on DATE, designation_approved BOOLEAN",
            (string jurisdiction, ref RowCells row) =>
            {
                var read = new DrawRow
                {
                    DrawId = row.Key(),
                    DrawnOn = row.Day()!.Value,
                    Method = row.Term<DrawMethod>(),
                    Witnesses = row.Number(),
                    Recorded = row.Flag() == true,
                    RecordSigned = row.Flag() == true,
                    FiledOn = row.Day(),
                    DesignationApproved = row.Flag() == true,
                };
                Of(jurisdiction).Draws.TryAdd(read.DrawId, read);
            });
    }

    private void ReadInspections() => _rows.Read(
        "inspections",
        "inspection_id, object_id, item_id, plan_id, draw_id, source, section, method, joint_id, inspected_on DATE, completed_on DATE, "
        + "report_on DATE, feedback_on DATE, decision_on DATE, published_on DATE, archived_on DATE, withheld BOOLEAN, result, violation, "
        + "decision, corrected BOOLEAN, notice_served BOOLEAN, signed BOOLEAN, refusal_noted BOOLEAN, evidence BOOLEAN, rectify_due DATE, "
        + "rectified_on DATE, revisited_on DATE",
        (string jurisdiction, ref RowCells row) =>
        {
            var territory = Of(jurisdiction);
            var (id, objectId, itemId, planId, drawId) = (row.Key(), row.Key(), row.Text(), row.Text(), row.Text());
            if (!territory.Objects.TryGetValue(objectId, out var inspected))
            {
                return;
            }

            // Ids that are known already are kept once.
            var item = itemId is null ? null : territory.Items.GetValueOrDefault(itemId);
            var plan = planId is null ? null : territory.Plans.GetValueOrDefault(planId);
            var draw = drawId is null ? null : territory.Draws.GetValueOrDefault(drawId);
            var read = new InspectionRow
            {
                InspectionId = id,
                Object = inspected,
                ItemId = item?.ItemId ?? itemId,
                Item = item,
                PlanId = plan?.PlanId ?? planId,
                Plan = plan,
                DrawId = draw?.DrawId ?? drawId,
                Draw = draw,
                Source = row.Term<InspectionSource>(),
                Section = row.Text() is { } section ? string.Intern(section) : null,
                Method = row.Term(InspectionMethod.Onsite),
                JointId = row.Text(),
                InspectedOn = row.Day()!.Value,
                CompletedOn = row.Day(),
                ReportOn = row.Day(),
                FeedbackOn = row.Day(),
                DecisionOn = row.Day(),
                PublishedOn = row.Day(),
                ArchivedOn = row.Day(),
                Withheld = row.Flag() == true,
                Result = row.Term<InspectionResult>(),
                Violation = row.Term(Violation.None),
                Decision = row.Term(Decision.None),
                Corrected = row.Flag(),
                NoticeServed = row.Flag() == true,
                Signed = row.Flag() == true,
                RefusalNoted = row.Flag() == true,
                Evidence = row.Flag() == true,
                RectifyDue = row.Day(),
                RectifiedOn = row.Day(),
                RevisitedOn = row.Day(),
            };
            if (territory.Inspections.TryAdd(id, read))
            {
                inspected.Inspections.Add(read);
                draw?.Inspections.Add(read);
            }
        });

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
