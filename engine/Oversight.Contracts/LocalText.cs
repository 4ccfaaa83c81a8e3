namespace Oversight.Contracts;

/// <summary>A wording in Chinese and in English.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public sealed record LocalText(string Zh, string En)
{
    /// <summary>The wording in one language.</summary>
    /// <param name="language"><c>zh</c> or <c>en</c>; anything else reads as <c>zh</c>.</param>
    public string In(string language) => language == "en" ? En : Zh;
}
