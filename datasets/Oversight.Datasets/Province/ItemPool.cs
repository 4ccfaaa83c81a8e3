namespace Oversight.Datasets.Province;

/// <summary>The items that jurisdictions take theirs from, in turn.</summary>
internal static class ItemPool
{
    private static readonly ItemSpec[] Specs =
    [
        new("单用途商业预付卡备案与资金管理检查", "《单用途商业预付卡管理办法（试行）》第二十九条", "商贸企业", "onsite", "general"),
        new("成品油零售经营检查", "《中华人民共和国安全生产法》第六十二条", "成品油零售企业", "onsite", "safety"),
        new("报废机动车回收拆解检查", "《报废机动车回收管理办法》第十七条", "回收拆解企业", "onsite", "environment"),
        new("公示信息抽查", "《企业信息公示暂行条例》第十四条", "各类企业", "network", "general"),
        new("登记事项检查", "《中华人民共和国市场主体登记管理条例》第三十八条", "各类市场主体", "onsite", "general"),
        new("食品销售安全检查", "《中华人民共和国食品安全法》第一百一十条", "食品经营者", "onsite", "safety"),
        new("特种设备使用单位检查", "《中华人民共和国特种设备安全法》第五十七条", "特种设备使用单位", "onsite", "safety"),
        new("产品质量监督抽查", "《中华人民共和国产品质量法》第十五条", "工业产品生产企业", "testing", "quality"),
        new("广告发布登记与行为检查", "《中华人民共和国广告法》第四十九条", "广告经营者", "network", "general"),
        new("价格行为检查", "《中华人民共和国价格法》第三十四条", "各类经营者", "onsite", "public_interest"),
        new("重点用能单位节能管理检查", "《中华人民共和国节约能源法》第五十四条", "重点用能单位", "onsite", "environment"),
        new("清洁生产审核实施情况检查", "《中华人民共和国清洁生产促进法》第二十七条", "工业企业", "written", "environment"),
        new("民用爆炸物品生产销售检查", "《民用爆炸物品安全管理条例》第四条", "民爆企业", "onsite", "safety"),
        new("新型墙体材料使用情况检查", "《中华人民共和国循环经济促进法》第二十三条", "建材企业", "onsite", "general"),
        new("中小企业款项支付情况检查", "《保障中小企业款项支付条例》第十七条", "大型企业", "written", "general"),
        new("计量器具与商品量检查", "《中华人民共和国计量法》第十八条", "计量器具使用单位", "testing", "quality"),
        new("强制性产品认证检查", "《中华人民共和国认证认可条例》第五十条", "强制性认证产品生产销售者", "onsite", "quality"),
        new("无线电发射设备销售检查", "《中华人民共和国无线电管理条例》第六十九条", "无线电设备销售者", "onsite", "general"),
    ];

    public static ItemSpec At(int number) => Specs[number % Specs.Length];
}
