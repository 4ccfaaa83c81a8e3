// List of items, plans and officers: 2.1, 4.1 and 4.2.

// An item that is not on the list has no legal basis.
Inspections.Must("shancheng.2.1.legal-basis")
    .Cites("二（一）",
        zh: "法律法规规章没有规定的，不得擅自检查",
        en: "The item inspected is on the list and has a legal basis")
    .Hold(i => i.ItemHasLegalBasis);

Items.Must("shancheng.4.1.items")
    .Cites("四（一）3",
        zh: "清单写明抽查依据、主体、内容和方式",
        en: "The list states legal basis, section in charge, title and method")
    .Hold(item => item.LegalBasis.HasValue && item.Section.HasValue && item.Title.HasValue
        && item.Method != InspectionMethod.NotGiven);

Inspections.Must("shancheng.4.1.certified")
    .Cites("四（一）2、5",
        zh: "检查人员在检查当日持有有效执法证件",
        en: "Every team member holds a valid enforcement certificate on the day of the inspection")
    .When(i => i.TeamSize > 0)
    .Hold(i => i.UncertifiedMembers == 0);

// The counts are of random inspections, and 0 for any other.
Inspections.Must("shancheng.4.2.joint")
    .Cites("四（二）1",
        zh: "对同一市场主体的多个检查事项，原则上一次性完成",
        en: "Random inspections of one object on several items are in principle made in one visit, or on one day")
    .AsNotice()
    .When(i => i.EarlierOnOtherItem > 0)
    .Hold(i => i.SeparateEarlierOnOtherItem == 0);

Plans.Must("shancheng.4.2.ratio-superior")
    .Cites("四（二）2",
        zh: "无权确定比例的事项，按上级安排执行",
        en: "Where a superior sets the ratio, the plan follows it")
    .When(p => p.ItemAuthority == Authority.Superior && p.ItemSuperiorRatio is not null)
    .Hold(p => p.Ratio == p.ItemSuperiorRatio)
    .Showing(p => p.Ratio, p => p.ItemSuperiorRatio);

Plans.Must("shancheng.4.2.ratio-own")
    .Cites("四（二）2",
        zh: "有权确定比例和频次的事项，不得随意增加",
        en: "Where the department sets them, the plan keeps to the highest ratio and frequency of the list")
    .When(p => p.ItemAuthority == Authority.Own
        && ((p.Ratio is not null && p.ItemRatioMax is not null) || (p.Frequency is not null && p.ItemFrequencyMax is not null)))
    .Hold(p => !(p.Ratio > p.ItemRatioMax) && !(p.Frequency > p.ItemFrequencyMax))
    // A plan that keeps to the ratio fails by its frequency, and shows that.
    .Showing(
        p => p.Ratio > p.ItemRatioMax ? p.Ratio : p.Frequency,
        p => p.Ratio > p.ItemRatioMax ? p.ItemRatioMax : p.ItemFrequencyMax);
