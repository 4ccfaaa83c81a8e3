// Tasks and their dates: annex 2.
var registriesBy = Day("registries_by");
var mechanismsBy = Day("mechanisms_by");

Jurisdiction.Milestone("shancheng.annex.items")
    .Cites("附件2第1项",
        zh: "2016年10月10日前公布事项清单并建立市场主体名录库",
        en: "Item list and registry of objects are there by 10 October 2016")
    .By(registriesBy);

Jurisdiction.Milestone("shancheng.annex.officers")
    .Cites("附件2第2项",
        zh: "2016年10月10日前建立行政执法人员名录库",
        en: "The registry of officers is there by 10 October 2016")
    .By(registriesBy);

Jurisdiction.Milestone("shancheng.annex.sharing")
    .Cites("附件2第3项",
        zh: "2016年10月10日前制定信息共享成员单位名录",
        en: "The list of units that share results is there by 10 October 2016")
    .By(registriesBy);

Jurisdiction.Milestone("shancheng.annex.credit")
    .Cites("附件2第4项",
        zh: "2016年12月底前建立信用档案",
        en: "Credit files are there by the end of 2016")
    .By(mechanismsBy);

Jurisdiction.Milestone("shancheng.annex.green-channel")
    .Cites("附件2第5项",
        zh: "2016年12月底前推行绿色通道和联合惩戒",
        en: "The green channel and joint sanctions are there by the end of 2016")
    .By(mechanismsBy);

Jurisdiction.Milestone("shancheng.annex.joint-plan")
    .Cites("附件2第6项",
        zh: "2016年12月底前制定跨部门联合抽查计划",
        en: "The plan for joint inspections is there by the end of 2016")
    .By(mechanismsBy);
