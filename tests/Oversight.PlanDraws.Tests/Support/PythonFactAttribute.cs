namespace Oversight.PlanDraws.Tests.Support;

/// <summary>A fact that needs Python 3, and is skipped where there is none.</summary>
internal sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute() => Skip = PythonTheoryAttribute.Missing;
}
