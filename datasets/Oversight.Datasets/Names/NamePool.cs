namespace Oversight.Datasets.Names;

/// <summary>The parts that names are put together from. None contains a comma or a quote.</summary>
internal static class NamePool
{
    public static string[] Surnames { get; } =
        "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 欧阳 司马 上官".Split(' ');

    public static string[] MaleGiven { get; } =
        "伟 强 磊 军 勇 杰 涛 超 明 刚 平 辉 鹏 建国 建军 志强 志刚 文斌 海涛 国栋 永强 晓东 学军 俊杰 振华 立新 德胜 宏伟 瑞祥 浩然 子轩 宇航 天佑 嘉诚 金龙 春生 保平 新民 长青 卫东".Split(' ');

    public static string[] FemaleGiven { get; } =
        "芳 娜 敏 静 丽 艳 娟 霞 燕 玲 秀英 秀兰 桂英 玉兰 红梅 晓燕 海燕 雪梅 丽娟 婷婷 雅琴 淑珍 慧敏 佳怡 欣怡 梦洁 雨桐 思涵 美玲 春梅 爱华 丽萍 晓红 文静 亚楠 翠花 月娥 素芬 巧云 凤英".Split(' ');

    public static string[] TradeFirst { get; } =
        "鼎 恒 瑞 宏 泰 金 华 盛 兴 隆 德 信 诚 永 顺 安 康 嘉 祥 和 源 汇 通 达 远 博 创 新 天 晟 睿 昊 锦 凯 润 丰 裕 百 万 正 中 双 三 联 同 众 方 立 明 東".Replace('東', '东').Split(' ');

    public static string[] TradeSecond { get; } =
        "鑫 源 达 通 盛 泰 昌 丰 茂 恒 宇 辰 扬 腾 飞 翔 诚 信 业 邦 成 康 宁 安 禾 田 林 海 川 山 峰 岳 阳 晖 润 泽 洋 隆 庆 瑞 祺 元 合 力 广 和 兴 旺 顺 捷".Split(' ');

    public static string[] Roads { get; } =
        "人民路 建设路 解放路 文昌街 开发大道 工业园一路 振兴街 长宁街 北环路 迎宾大道 民生路 兴业路".Split(' ');

    public static string[] Posts { get; } =
        "科长 副科长 一级主任科员 二级主任科员 三级主任科员 四级主任科员 一级科员 二级科员".Split(' ');

    public static string[] Specialties { get; } =
        "法律 会计 食品安全 特种设备 计量 节能 环境保护 信息化 产品质量 安全生产 商贸流通".Split(' ');

    /// <summary>Names of bodies that many places' registries hold; made up.</summary>
    public static string[] SharedTrades { get; } =
        "九州汇联超市连锁 华夏通达物流 神州安居燃气 东方瑞康大药房连锁 国泰恒信通信服务 四海丰源石油销售 天下鲜生餐饮管理 百邦电器连锁".Split(' ');
}
