// Whom the document wants inspected more often (2.1.4), and the measure of an officer's load.
var complaintsMany = Count("complaints_many");
var overloadFactor = Ratio("overload_factor");

Objects.AreFlaggedWhen(o =>
    o.Complaints >= complaintsMany.For(o) || o.IsAbnormal || o.IsDishonest || o.HasSeriousViolation
    || o.IsSafetyHazard || o.LastViolationBeforeYearOn is not null);

Officers.AreOverloadedAbove(overloadFactor);
