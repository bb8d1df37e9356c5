using CrisisSim.SimSharp;

namespace CrisisSim.Kernel.Tests;

/// <content>Part of builds with SimSharp alone.</content>
internal static partial class Calendars
{
    static partial void AddOptional(Dictionary<string, Func<Calendar>> calendars) =>
        calendars.Add("simsharp", () => new SimSharpCalendar());
}
