namespace Oversight.Reports.Tests.Workbook;

/// <summary>A test that opens a workbook in LibreOffice, skipped where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficeFactAttribute : FactAttribute
{
    /// <summary>The program.</summary>
    public const string Program = "/usr/bin/soffice";

    public OfficeFactAttribute()
    {
        if (!File.Exists(Program))
        {
            Skip = $"no {Program}";
        }
    }
}
