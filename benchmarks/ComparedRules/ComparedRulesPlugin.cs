using Oversight.Contracts;
using Oversight.Contracts.Plugins;

namespace ComparedRules;

/// <summary>Speaks for Zibo, whose rows every generated province has, with a few rules like those of its own pack.</summary>
public sealed class ComparedRulesPlugin : IJurisdictionPlugin
{
    /// <inheritdoc/>
    public string Id => "zibo";

    /// <inheritdoc/>
    public LocalText Name => new("规则比较", "Compared rules");

    /// <inheritdoc/>
    public string Version => "1.0.0";

    /// <inheritdoc/>
    public LegalDocument Document => new(new LocalText("规则比较", "Compared rules"), "", new DateOnly(2020, 1, 1), null);

    /// <inheritdoc/>
    public WorkCalendar Calendar => WorkCalendar.China;
}
