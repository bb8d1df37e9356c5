namespace CrisisSim.Kernel.Tests;

/// <summary>The calendars that are held to the contract.</summary>
internal static partial class Calendars
{
    private static readonly Dictionary<string, Func<Calendar>> Known = All();

    public static IEnumerable<string> Names => Known.Keys;

    public static Calendar Create(string name) => Known[name]();

    private static Dictionary<string, Func<Calendar>> All()
    {
        var calendars = new Dictionary<string, Func<Calendar>>(StringComparer.Ordinal)
        {
            ["slots"] = () => new SlotCalendar(),
            ["heap"] = () => new HeapCalendar()
        };
        AddOptional(calendars);
        return calendars;
    }

    static partial void AddOptional(Dictionary<string, Func<Calendar>> calendars);
}
