using Oversight.Contracts;

namespace Oversight.Storage.Calendars;

/// <summary>The holidays of the State Council's notices in both languages.</summary>
internal static class HolidayNames
{
    private static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["元旦"] = "New Year",
        ["春节"] = "Spring Festival",
        ["清明节"] = "Qingming Festival",
        ["劳动节"] = "Labour Day",
        ["端午节"] = "Dragon Boat Festival",
        ["中秋节"] = "Mid-Autumn Festival",
        ["国庆节"] = "National Day",
        ["抗日战争暨世界反法西斯战争胜利70周年纪念日"] = "70th anniversary of victory in the war",
    };

    /// <summary>The name as a notice writes it, and in English; several names are joined by 、.</summary>
    /// <exception cref="KeyNotFoundException">A name is not known.</exception>
    public static LocalText Of(string name) => new(name, string.Join(", ", name.Split('、').Select(part => English[part])));
}
