// Whom and what the document speaks about: Articles 12, 17 and 21, and the measure of an officer's load.
var complaintsMany = Count("complaints_many");
var overloadFactor = Ratio("overload_factor");

// Article 12, third paragraph: objects to be inspected more often.
Objects.AreFlaggedWhen(o =>
    o.Complaints >= complaintsMany.For(o) || o.IsAbnormal || o.IsDishonest || o.HasSeriousViolation);

// Article 17: what could not be carried out counts as completed once evidence is on file.
Inspections.AreCompletedAlsoWhen(i => i.IsFrustrated && i.Evidence);

// Article 21: inspections on complaints, by order, on transfer and special campaigns are not under these rules.
Inspections.AreOutsideWhen(i =>
    i.Source is InspectionSource.Complaint or InspectionSource.Assigned or InspectionSource.Transferred or InspectionSource.Special);

Officers.AreOverloadedAbove(overloadFactor);

Objections.AreOutsideWhen(o => o.InspectionSource
    is InspectionSource.Complaint or InspectionSource.Assigned or InspectionSource.Transferred or InspectionSource.Special);
