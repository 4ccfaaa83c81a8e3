// What is to be public: Articles 6 and 16.
Items.Must("shuozhou.6.items")
    .Cites("第六条",
        zh: "抽查事项清单应当公开",
        en: "Every item of the list is published")
    .Hold(item => item.PublishedOn <= item.CutOff);

Plans.Must("shuozhou.6.plans")
    .Cites("第六条",
        zh: "检查计划应当公开",
        en: "Every plan is published")
    .Hold(p => p.PublishedOn <= p.CutOff);

Inspections.Must("shuozhou.6.results")
    .Cites("第六条",
        zh: "随机抽查完成后，检查结果应当公开",
        en: "The result of every completed random inspection is published")
    .When(i => i.IsRandom && i.CompletedOn is not null)
    .Hold(i => i.PublishedOn <= i.CutOff);

Inspections.Must("shuozhou.16.publish")
    .Cites("第十六条",
        zh: "对违法行为作出处罚或移送决定的，应当公示",
        en: "A decision to punish or to transfer is published")
    .When(i => i.Decision is Decision.Warning or Decision.Reduced or Decision.Penalty or Decision.Transferred)
    .Hold(i => i.PublishedOn <= i.CutOff);
