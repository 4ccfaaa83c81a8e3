// Who inspects: Articles 8, 13 and 14.
Officers.Must("shuozhou.8.registry")
    .Cites("第八条",
        zh: "人员名录库载明姓名、单位、性别、执法证号、岗位和专业技能",
        en: "The registry gives each officer's name, unit, sex, certificate number, post and specialties")
    .Hold(o => o.Name.HasValue && o.Unit.HasValue && o.Sex.HasValue && o.CertificateNumber.HasValue && o.Post.HasValue
        && o.HasSpecialties);

Inspections.Must("shuozhou.8.certified")
    .Cites("第八条",
        zh: "检查人员在检查当日持有有效行政执法证",
        en: "Every team member holds a valid enforcement certificate on the day of the inspection")
    .When(i => i.TeamSize > 0)
    .Hold(i => i.UncertifiedMembers == 0);

Inspections.Must("shuozhou.13.random-assignment")
    .Cites("第十三条",
        zh: "随机抽查的检查人员由系统随机确定，回避交换的除外",
        en: "The team of a random inspection is assigned at random, swaps for recusal excepted")
    .When(i => i.IsRandom && i.TeamSize > 0)
    .Hold(i => i.NotRandomMembers == 0);

Inspections.Must("shuozhou.14.recusal")
    .Cites("第十四条",
        zh: "检查人员与被检查对象有利害关系的，应当回避",
        en: "No team member has a conflict of interest with the object")
    .When(i => i.TeamSize > 0)
    .Hold(i => i.ConflictedMembers == 0);

Inspections.Must("shuozhou.14.replacement")
    .Cites("第十四条",
        zh: "不参与检查的，由系统再次抽取替代人员；交换被检查对象的，须因利害关系",
        en: "A replacement is drawn by the system again, or swapped in where the officer replaced has a conflict of interest")
    .When(i => i.Replacements > 0)
    .Hold(i => i.RandomReplacements + i.RecusalSwaps == i.Replacements);
