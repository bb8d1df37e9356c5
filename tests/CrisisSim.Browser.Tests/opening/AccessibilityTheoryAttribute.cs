namespace CrisisSim.Browser;

/// <summary>What axe-core finds in a browser; skipped, with the reason, where one of the two is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AccessibilityTheoryAttribute : TheoryAttribute
{
    public AccessibilityTheoryAttribute()
    {
        if (Tools.Chromium is null)
            Skip = "Chromium is not installed (Debian: apt-get install chromium), and CHROMIUM names none.";
        else if (Tools.Axe is null) Skip = "axe-core is not installed: npm ci --prefix tests/CrisisSim.Browser.Tests";
    }
}
