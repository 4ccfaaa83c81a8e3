using System.Globalization;

namespace Oversight.Policies.Scripting;

/// <summary>
/// The culture of the compiler's Chinese messages, where the program ships them (SatelliteResourceLanguages zh-Hans); elsewhere
/// they are English. Used for messages only: the program's formats are invariant.
/// </summary>
/// <remarks>
/// In a program with InvariantGlobalization the culture of this name calls itself <c>zh-HANS</c>, and the resources in the
/// folder <c>zh-Hans</c> are then not found where file names keep their case.
/// </remarks>
internal sealed class SimplifiedChinese : CultureInfo
{
    private SimplifiedChinese()
        : base("")
    {
    }

    public static SimplifiedChinese Culture { get; } = new();

    public override string Name => "zh-Hans";

    public override CultureInfo Parent => InvariantCulture;
}
