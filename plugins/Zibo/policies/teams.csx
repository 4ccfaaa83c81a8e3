// Who inspects: Articles 7, 9, 10, 11 and 15.
var teamMin = Count("team_min");
var teamLeaders = Count("team_leaders");

Inspections.Must("zibo.9.team")
    .Cites("第九条、第十五条",
        zh: "每个检查对象不少于2名执法人员，其中1人为组长",
        en: "At least two officers for each object, exactly one of them leader")
    .Hold(i => i.TeamSize >= teamMin.For(i) && i.TeamLeaders == teamLeaders.For(i))
    // A team that is large enough fails by its leaders, and shows their number.
    .Showing(
        i => i.TeamSize < teamMin.For(i) ? i.TeamSize : i.TeamLeaders,
        i => i.TeamSize < teamMin.For(i) ? teamMin.For(i) : teamLeaders.For(i));

Inspections.Must("zibo.7.qualified")
    .Cites("第七条",
        zh: "检查人员为行政编制并在检查当日持有有效执法证件",
        en: "Every team member is on the administrative staff and holds a valid certificate on the day")
    .When(i => i.TeamSize > 0)
    .Hold(i => i.UncertifiedMembers == 0 && i.NonAdministrativeMembers == 0);

Officers.Must("zibo.7.registry")
    .Cites("第七条",
        zh: "人员名录库载明姓名、性别、岗位和执法证号",
        en: "The registry gives each officer's name, sex, post and certificate number")
    .When(o => !o.IsAuxiliary)
    .Hold(o => o.Name.HasValue && o.Sex.HasValue && o.Post.HasValue && o.CertificateNumber.HasValue);

Inspections.Must("zibo.9.auxiliary")
    .Cites("第九条",
        zh: "辅助检查人员不作为检查组成员",
        en: "Auxiliary staff are no members of the team")
    .When(i => i.TeamSize > 0)
    .Hold(i => i.AuxiliaryMembers == 0);

Inspections.Must("zibo.10.designation")
    .Cites("第十条",
        zh: "直接委派或跨科室抽取检查人员的，须经局主要领导审定",
        en: "Designated officers and those of another section need the head's approval on the draw")
    .When(i => i.IsRandom && i.UnapprovedStyleMembers > 0)
    .Hold(i => i.IsDesignationApproved);

Inspections.Must("zibo.11.recusal")
    .Cites("第十一条",
        zh: "检查人员与检查对象有利害关系的，应当回避",
        en: "No team member has a conflict of interest with the object")
    .When(i => i.TeamSize > 0)
    .Hold(i => i.ConflictedMembers == 0);

Inspections.Must("zibo.11.replacement")
    .Cites("第十一条",
        zh: "更换检查人员的，凭被更换人员的书面说明重新随机抽取；交换检查对象的，须因利害关系",
        en: "A replacement is drawn at random on the replaced officer's written statement, or swapped in for a conflict of interest")
    .When(i => i.Replacements > 0)
    .Hold(i => i.StatedRandomReplacements + i.RecusalSwaps == i.Replacements);
