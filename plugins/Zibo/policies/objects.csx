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
