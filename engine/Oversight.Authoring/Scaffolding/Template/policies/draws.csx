// What shapes a draw. Conditions see a candidate: c.Object, c.Plan, c.DrawnOn.
var teamMin = Count("team_min");
var factorD = Ratio("factor_d");
var newMonths = Months("new_months");

// Classes that are drawn at a factor of the plan's ratio.
Draw.Ratio("{{id}}.8.credit-draw")
    .Cites("第八条", zh: "信用D级对象加倍抽取", en: "Objects of credit grade D are drawn at twice the ratio")
    .Class("D级", "grade D", factorD, c => c.Object.CreditGrade == CreditGrade.D);

// Objects that are skipped when drawn, and replaced.
Draw.Exempt("{{id}}.8.exempt")
    .Cites("第八条", zh: "免检对象不检查，安全领域除外", en: "Exempt objects are skipped, but for safety")
    .When(c => c.IsExempt)
    .Unless(c => c.Plan.ItemDomain == Domain.Safety);

// Plans whose order of visits is drawn too.
Draw.Batches("{{id}}.8.batches")
    .Cites("第八条", zh: "联合检查随机确定先后次序", en: "The order of joint inspections is drawn")
    .When(p => p.IsJoint);

// A rule that an inspection can break, and the draw that sees to it that none does: because names the rule.
Inspections.Must("{{id}}.8.observation")
    .Cites("第八条", zh: "登记未满六个月的不随机抽查", en: "Nobody is inspected at random within six months of registration")
    .When(i => i.IsRandom && i.ObjectRegisteredOn is not null)
    .Hold(i => i.ObjectRegisteredOn is { } registered && i.InspectedOn >= registered.AddMonths(newMonths.For(i)));
Draw.Spares(because: "{{id}}.8.observation", c =>
    c.Object.RegisteredOn is { } registered && c.DrawnOn < registered.AddMonths(newMonths.For(c)));

// How many officers make a team, which may be drawn, and whether those of other sections may.
Draw.Teams(because: "{{id}}.3.team", size: teamMin);
Draw.Officers(because: "{{id}}.3.qualified", o => o.Establishment == Establishment.Administrative);
Draw.MayCrossSections(because: "{{id}}.3.designation");
