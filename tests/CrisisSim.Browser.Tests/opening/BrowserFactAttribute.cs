namespace CrisisSim.Browser;

/// <summary>A fact that a browser shows; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Tools.Chromium is null)
            Skip = "Chromium is not installed (Debian: apt-get install chromium), and CHROMIUM names none.";
    }
}
