// Platform, list of items, registries and norms: 2.1 to 2.4.
var itemsBy = DayOfYear("items_by");
var normsBy = DayOfYear("norms_by");

Draws.Must("xinzhou.2.1.platform")
    .Cites("二（一）",
        zh: "统一使用省级平台开展抽查",
        en: "Every draw is made on the province's platform")
    .Hold(d => d.Method == DrawMethod.Platform);

Items.Must("xinzhou.2.2.items")
    .Cites("二（二）",
        zh: "随机抽查事项清单向社会公开",
        en: "Every item of the list is published")
    .Hold(item => item.PublishedOn <= item.CutOff);

Jurisdiction.Milestone("xinzhou.2.2.list-by-june")
    .Cites("二（二）",
        zh: "6月底前公开随机抽查事项清单",
        en: "The list of items is published by the end of June")
    .By(itemsBy)
    .DoneOn(j => j.FirstItemPublishedOn);

Items.Must("xinzhou.2.2.content")
    .Cites("二（二）",
        zh: "清单写明检查内容、检查对象、依据、主体和方式",
        en: "The list states title, objects, legal basis, section in charge and method")
    .Hold(item => item.ObjectCategory.HasValue && item.LegalBasis.HasValue && item.Section.HasValue && item.Title.HasValue
        && item.Method != InspectionMethod.NotGiven);

Officers.Must("xinzhou.2.3.classified")
    .Cites("二（三）",
        zh: "入库人员按业务专长分类标注",
        en: "Every officer of the registry is classified by specialty")
    .Hold(o => o.HasSpecialties);

Jurisdiction.Milestone("xinzhou.2.4.norms")
    .Cites("二（四）",
        zh: "6月底前制定抽查工作细则和指引",
        en: "Rules and guides for inspections are made by the end of June")
    .By(normsBy);
