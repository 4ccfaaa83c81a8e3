namespace Oversight.Testing;

/// <summary>A test that looks at a page in Chromium, skipped where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (!File.Exists(Program))
        {
            Skip = $"no {Program}";
        }
    }

    /// <summary>The browser.</summary>
    public const string Program = "/usr/bin/chromium";
}
