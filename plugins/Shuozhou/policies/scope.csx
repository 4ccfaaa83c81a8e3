// What an indicator needs: flagged objects and the measure of an officer's load. The rules themselves name neither.
var complaintsMany = Count("complaints_many");
var overloadFactor = Ratio("overload_factor");

Objects.AreFlaggedWhen(o =>
    o.Complaints >= complaintsMany.For(o) || o.IsAbnormal || o.IsDishonest || o.HasSeriousViolation);

Officers.AreOverloadedAbove(overloadFactor);
