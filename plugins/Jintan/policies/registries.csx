// Officers and their teams: 2.1.2, 2.1.4 and 2.2.1.
var teamMin = Count("team_min");
var participationMin = Ratio("participation_min");
var frequencyMin = Ratio("officer_frequency_min");

Officers.Must("jintan.2.1.2.registry")
    .Cites("二（一）2",
        zh: "人员名录库载明姓名、单位、性别、执法证号、人员归属和专业类别",
        en: "The registry gives each officer's name, unit, sex, certificate number, section and specialties")
    .When(o => !o.IsAuxiliary)
    .Hold(o => o.Name.HasValue && o.Unit.HasValue && o.Sex.HasValue && o.CertificateNumber.HasValue && o.Section.HasValue
        && o.HasSpecialties);

Officers.Must("jintan.2.1.2.qualified")
    .Cites("二（一）2",
        zh: "未取得行政执法资格的不得列入名录库",
        en: "Nobody without a valid certificate stands in the registry")
    .When(o => !o.IsAuxiliary)
    .Hold(o => o.IsCertifiedInYear);

Inspections.Must("jintan.2.1.2.certified")
    .Cites("二（一）2",
        zh: "检查人员在检查当日具有行政执法资格",
        en: "Every team member holds a valid enforcement certificate on the day of the inspection")
    .When(i => i.TeamSize > 0)
    .Hold(i => i.UncertifiedMembers == 0);

Jurisdiction.Share("jintan.2.1.4.participation")
    .Cites("二（一）4",
        zh: "全年参与执法人数不低于实有执法人员的80%",
        en: "At least 80 % of the enforcement officers take part in the year")
    .Of(j => j.Participation)
    .AtLeast(participationMin);

Officers.Limit("jintan.2.1.4.officer-frequency")
    .Cites("二（一）4",
        zh: "参与执法人员的频次不低于开展执法工作频次的20%",
        en: "An officer who takes part does so in at least 20 % of the year's draws")
    .AsNotice()
    .When(o => o.IsEnforcementOfficer && o.TeamPlaces > 0)
    .Of(o => new Ratio(o.DrawsTakenPart, o.DrawsOfYear))
    .AtLeast(frequencyMin);

Inspections.Must("jintan.2.2.1.team")
    .Cites("二（二）1",
        zh: "同一检查组执法检查人员不少于2人",
        en: "A team has at least two officers")
    .Hold(i => i.TeamSize >= teamMin.For(i))
    .Showing(i => i.TeamSize, i => teamMin.For(i));

Draw.Teams(because: "jintan.2.2.1.team", size: teamMin);

Inspections.Must("jintan.2.2.1.random-assignment")
    .Cites("二（二）1",
        zh: "随机抽查的执法人员随机抽取",
        en: "The team of a random inspection is assigned at random, swaps for recusal excepted")
    .When(i => i.IsRandom && i.TeamSize > 0)
    .Hold(i => i.NotRandomMembers == 0);

Inspections.Must("jintan.2.2.1.recusal")
    .Cites("二（二）1",
        zh: "执法检查人员与抽查对象有利害关系的，应当回避",
        en: "No team member has a conflict of interest with the object")
    .When(i => i.TeamSize > 0)
    .Hold(i => i.ConflictedMembers == 0);
