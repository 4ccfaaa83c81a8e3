// Whom to inspect, and how often: Articles 9 and 12.
var itemCap = Count("item_cap");

Inspections.Must("zibo.9.exempt")
    .Cites("第九条",
        zh: "抽取到免检免扰企业的，免检并重新抽取；环境保护、安全生产和上级要求的除外",
        en: "An exempt firm that is drawn is left out and replaced, but for environment, safety and what superiors ask for")
    .When(i => i.IsRandom && i.HasDraw
        && i.ItemDomain is not (Domain.Environment or Domain.Safety) && i.ItemAuthority != Authority.Superior)
    .Hold(i => !i.IsObjectExemptOnDraw);

Inspections.Cap("zibo.12.frequency")
    .Cites("第十二条",
        zh: "同一年度因同一事项对同一对象的抽查原则上不超过2次；重点关注对象除外",
        en: "In principle at most two random inspections of one object on one item in a year, flagged objects excepted")
    .AsNotice()
    .Counting(i => i.IsRandom && !i.IsObjectFlagged)
    .PerObjectAndItem()
    .AtMost(itemCap)
    .AsOverload();

Inspections.Must("zibo.12.joint")
    .Cites("第十二条",
        zh: "同一任务执行时间段内，不同科室抽取到同一对象的，联合抽查、一次性查完；重点关注对象除外",
        en: "Random inspections of one object by different sections in the same period are made in one visit, flagged objects excepted")
    .AsNotice()
    // Only a random inspection has earlier ones.
    .When(i => !i.IsObjectFlagged && i.EarlierOfOtherSection > 0)
    .Hold(i => i.UnjoinedEarlierOfOtherSection == 0);

Objects.Must("zibo.6.registry")
    .Cites("第六条",
        zh: "对象名录库载明名称、地址、负责人、联系方式和统一社会信用代码（个人可为身份证号码）",
        en: "The registry gives each object's name, address, person responsible, contact and credit code (or identity number)")
    .When(o => o.IsActive)
    .Hold(o => o.Name.HasValue && o.Address.HasValue && o.ResponsiblePerson.HasValue && o.Contact.HasValue
        // An identity number, which individuals may have instead, has the form of a credit code too.
        && (o.Category is not (ObjectCategory.Enterprise or ObjectCategory.Individual) || o.Id.IsCreditCode));

Objects.Compare("zibo.12.intensify")
    .Cites("第十二条",
        zh: "对投诉多、异常、失信和严重违法的对象加大抽查力度",
        en: "Flagged objects are inspected no less often than the others")
    .AsNotice()
    .Among(o => o.IsActive)
    .Rate(o => o.JudgedRandomInspections > 0)
    .Class("一般对象", "objects not flagged", o => !o.IsFlagged)
    .Class("重点关注对象", "flagged objects", o => o.IsFlagged);
