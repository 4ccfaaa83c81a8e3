// What an indicator needs: flagged objects and the measure of an officer's load. The rules themselves name neither.
var complaintsMany = Count("complaints_many");
var overloadFactor = Ratio("overload_factor");
var overloadCap = Count("overload_cap");

Objects.AreFlaggedWhen(o =>
    o.Complaints >= complaintsMany.For(o) || o.IsAbnormal || o.IsDishonest || o.HasSeriousViolation);

Officers.AreOverloadedAbove(overloadFactor);

// The document names no number, so nobody can breach it: the cap serves the indicator alone.
Inspections.Overload()
    .Cites("无（指标用）",
        zh: "同一年度同一事项对同一对象的随机抽查超过参数所定次数的，计入过度检查",
        en: "An object with more random inspections on one item in a year than the parameter says counts as overloaded")
    .Counting(i => i.IsRandom)
    .PerObjectAndItem()
    .AtMost(overloadCap);
