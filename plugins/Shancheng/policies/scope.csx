// Whom the document wants inspected more often (4.3.2), and the measure of an officer's load.
var complaintsMany = Count("complaints_many");
var overloadFactor = Ratio("overload_factor");
var overloadCap = Count("overload_cap");

Objects.AreFlaggedWhen(o =>
    o.Complaints >= complaintsMany.For(o) || o.IsAbnormal || o.IsDishonest || o.HasSeriousViolation);

Officers.AreOverloadedAbove(overloadFactor);

// The document names no number, so nobody can breach it: the cap serves the indicator alone.
Inspections.Overload()
    .Counting(i => i.IsRandom)
    .PerObjectAndItem()
    .AtMost(overloadCap);
