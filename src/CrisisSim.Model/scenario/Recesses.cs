namespace CrisisSim.Model;

/// <summary>When the parliaments of an alliance are away.</summary>
public static class Recesses
{
    /// <summary>
    /// The first morning, at the hour of the scenario's start, on which members with the most influence are in recess;
    /// null where no recess is known that keeps more of them away than the scenario's own start.
    /// </summary>
    public static DateTimeOffset? Best(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        double now = Away(scenario, Day(scenario.Start));
        DateOnly? best = scenario.Members
            .SelectMany(member => member.Recesses)
            .Select(recess => recess.From)
            .Distinct()
            .Where(day => Away(scenario, day) > now)
            .OrderByDescending(day => Away(scenario, day))
            .ThenBy(day => day)
            .Cast<DateOnly?>()
            .FirstOrDefault();
        return best is { } day ? scenario.Start.AddDays(day.DayNumber - Day(scenario.Start).DayNumber) : null;
    }

    /// <summary>Influence of the members other than the attacked one whose parliament is in recess on a day.</summary>
    private static double Away(Scenario scenario, DateOnly day) => scenario.Members
        .Where(member => member.Name != scenario.Victim
            && member.Recesses.Any(recess => recess.From <= day && day <= recess.To))
        .Sum(member => member.Influence);

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);
}
