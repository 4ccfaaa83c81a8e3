using Oversight.Contracts;

namespace Oversight.Reports.Workbook;

/// <summary>Texts in the workbook's language.</summary>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
internal sealed class Words(string language)
{
    /// <summary>What stands where there is no number.</summary>
    public const string None = "—";

    /// <summary>A font that the language's users have.</summary>
    public string Font => this["等线", "Calibri"];

    /// <summary>The width of a column of jurisdictions' names, in digits.</summary>
    public double NameWidth => language == "en" ? 58 : 32;

    public string this[string zh, string en] => language == "en" ? en : zh;

    public string this[LocalText text] => text.In(language);

    /// <summary>Names in a row.</summary>
    public string List(IEnumerable<string> names) => string.Join(this["、", "; "], names);
}
