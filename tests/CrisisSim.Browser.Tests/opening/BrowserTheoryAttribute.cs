namespace CrisisSim.Browser;

/// <summary>What a browser shows of several things; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Tools.Chromium is null)
            Skip = "Chromium is not installed (Debian: apt-get install chromium), and CHROMIUM names none.";
    }
}
