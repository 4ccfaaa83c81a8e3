namespace Oversight.Datasets.Province;

/// <summary>The five jurisdictions of the documents and one that no document covers, sorted by id.</summary>
internal static class Jurisdictions
{
    public static IReadOnlyList<JurisdictionSpec> All { get; } =
    [
        new("jintan", "JT", "320413", "金坛", "常州市金坛区商务局",
            ["综合执法科", "市场体系建设科", "流通业发展科", "外资管理科", "对外贸易科", "行政审批科"], 0)
        { MonthlyPlans = true, Complete = true, Number = 0, Validity = (new(2018, 1, 1), DateOnly.MaxValue) },
        new("linquan", "LQ", "341221", "临泉", "临泉县市场监督管理局",
            ["信用监管科", "综合执法科"], 4)
        { MonthlyPlans = true, Covered = false, Number = 1 },
        new("shancheng", "SC", "410603", "山城", "鹤壁市山城区市场监督管理局",
            ["信用监督管理科", "食品安全监管科", "特种设备安全监察科", "质量监督管理科", "广告监管科", "价格监督检查科"], 3)
        { MonthlyPlans = true, Number = 2, Validity = (new(2016, 10, 8), DateOnly.MaxValue) },
        new("shuozhou", "SZ", "140602", "朔城", "朔州市朔城区工业和信息化局",
            ["综合科", "运行监测科", "节能与综合利用科", "安全生产科", "中小企业科", "信息化科"], 6)
        { LastDay = (11, 30), Number = 3, Validity = (new(2020, 12, 31), DateOnly.MaxValue) },
        new("xinzhou", "XZ", "140902", "忻府", "忻州市市场监督管理局",
            ["信用监管科", "食品经营科", "药品监管科", "计量科", "认证监管科", "产品质量监督科"], 9)
        { LastDay = (11, 30), Number = 4, Validity = (new(2022, 1, 1), new(2022, 12, 31)) },
        new("zibo", "ZB", "370302", "淄川", "淄博市工业和信息化局",
            ["政策法规科", "民爆与安全科", "节能环保科", "技术改造科", "食品医药工业科", "信息化推进科"], 12)
        { Number = 5, Validity = (new(2020, 6, 6), new(2025, 6, 5)) },
    ];
}
