// What shapes a draw: Articles 5, 7, 9 and 10.
var highRatio = Ratio("high_ratio");
var teamMin = Count("team_min");

Draw.Batches("zibo.5.batches")
    .Cites("第五条",
        zh: "抽查比例高的重点检查事项，检查批次顺序随机确定",
        en: "Where a key item's ratio is high, the order in which the drawn are visited is drawn too")
    .When(p => p.ItemTier == ItemTier.Key && p.Ratio >= highRatio.For(p));

Draw.Exempt("zibo.9.exempt-draw")
    .Cites("第九条",
        zh: "抽取到免检免扰企业的，免检并重新随机抽取替代对象；环境保护、安全生产和上级要求的除外",
        en: "An exempt firm that is drawn is left out and replaced at random, but for environment, safety and what superiors ask for")
    .When(c => c.IsExempt)
    .Unless(c => c.Plan.ItemDomain is Domain.Environment or Domain.Safety || c.Plan.ItemAuthority == Authority.Superior);

// Article 7, second paragraph. That an officer is certified is asked by every draw.
Draw.Officers(because: "zibo.7.qualified", o => o.Establishment == Establishment.Administrative);

// Article 9, third paragraph.
Draw.Teams(because: "zibo.9.team", size: teamMin);

// Article 10, first paragraph: a section with too few officers of its own may draw from others, if the head approves.
Draw.MayCrossSections(because: "zibo.10.designation");
