// List of items, plans and draws: Articles 2, 5, 8 and 9.
var witnessesMin = Count("witnesses_min");

Inspections.Must("zibo.2.legal-basis")
    .Cites("第二条",
        zh: "检查事项列入清单并有法律法规规章依据",
        en: "The item inspected is on the list and has a legal basis")
    // An item that is not on the list has none.
    .Hold(i => i.ItemHasLegalBasis);

Inspections.Must("zibo.2.planned")
    .Cites("第二条",
        zh: "随机抽查列入当年该事项的抽查计划",
        en: "A random inspection belongs to a plan of its year for its item")
    .When(i => i.IsRandom)
    // An inspection without a known plan has none for its item.
    .Hold(i => i.IsPlanForItem && i.PlanYear == i.InspectedOn.Year);

Plans.Must("zibo.5.general-ratio")
    .Cites("第五条",
        zh: "一般检查事项的抽查比例不超过清单规定的上限",
        en: "A plan for a general item keeps to the highest ratio of the list")
    .When(p => p.ItemTier == ItemTier.General && p.ItemRatioMax is not null && p.Ratio is not null)
    .Hold(p => p.Ratio <= p.ItemRatioMax)
    .Showing(p => p.Ratio, p => p.ItemRatioMax);

Items.Must("zibo.5.general-limit")
    .Cites("第五条",
        zh: "一般检查事项规定抽查比例上限",
        en: "A general item has a highest ratio")
    .AsNotice()
    .When(item => item.Tier == ItemTier.General)
    .Hold(item => item.RatioMax is not null);

Items.Must("zibo.5.content")
    .Cites("第五条",
        zh: "清单写明事项名称、抽查对象、抽查依据、抽查方式和频次",
        en: "The list states title, objects, legal basis, method and frequency")
    .Hold(item => item.Title.HasValue && item.ObjectCategory.HasValue && item.LegalBasis.HasValue
        && item.Method != InspectionMethod.NotGiven && item.FrequencyMax is not null);

Items.Must("zibo.5.published")
    .Cites("第五条",
        zh: "随机抽查事项清单经批准后公布",
        en: "Every item of the list is published")
    .Hold(item => item.PublishedOn <= item.CutOff);

Items.Must("zibo.5.tier")
    .Cites("第五条",
        zh: "涉及安全、质量、公共利益的事项列为重点检查事项",
        en: "An item in safety, quality or public interest is a key item")
    .AsNotice()
    .When(item => item.Domain is Domain.Safety or Domain.Quality or Domain.PublicInterest)
    .Hold(item => item.Tier == ItemTier.Key);

Plans.Must("zibo.8.content")
    .Cites("第八条",
        zh: "计划写明事项、对象、比例、频次、预估对象数和检查时间",
        en: "A plan states item, objects, ratio, frequency, estimated number and time")
    .Hold(p => p.HasItemId && p.ObjectScope.HasValue && p.Ratio is not null && p.Frequency is not null
        && p.EstimatedObjects is not null && p.StartsOn is not null && p.EndsOn is not null);

Jurisdiction.Must("zibo.8.annual-plan")
    .Cites("第八条",
        zh: "编制年度抽查工作计划",
        en: "The year has an annual plan")
    .Hold(j => j.AnnualPlans > 0);

Draws.Must("zibo.9.witness")
    .Cites("第九条",
        zh: "抽取有人到场监督、拍照或录像，并由到场人员签字确认",
        en: "A draw is witnessed, photographed or filmed, and its record signed")
    .Hold(d => d.Witnesses >= witnessesMin.For(d) && d.IsRecorded && d.IsRecordSigned);

Draws.Must("zibo.9.filing")
    .Cites("第九条",
        zh: "抽取结果在检查开始前备案",
        en: "A draw is filed no later than its first inspection")
    .Hold(d => d.FiledOn is not null && !(d.FiledOn > d.FirstInspectedOn));
