namespace CrisisSim.Scenarios;

internal static class ForceShape
{
    /// <summary>Brigade equivalents above which a package had better be split.</summary>
    private const double MovesAsOne = 1.5;

    private static readonly ForcePackage Plain = new() { Name = "" };

    public static readonly Shape<ForcePackage> Shape = new("force", "A body of troops that moves as one, about a brigade or less.", o =>
    {
        var name = o.Text("name", "What it is.");
        var strength = o.Number("strength", "Strength, in brigade equivalents.", "brigades").Above(0).Default(Plain.Strength);
        var notice = o.RandomDuration("notice", "Notice to move.").Default(Plain.Notice, Grade.Sourced, "NATO New Force Model 2022, tier 2: 10 to 30 d");
        var available = o.Probability("available", "Probability that it meets its notice.").Default(Plain.MeetsNotice, Grade.Judged);
        var transit = o.RandomDuration("transit", "Time under way from home to theatre.").Default(Plain.Transit, Grade.Judged, range: (96, 336));
        var inTheatre = o.YesNo("in_theatre", "Whether it stands in the country under attack: it fights beside that country's own force, without decision or vote.").Default(Plain.InTheatre);
        var prepositioned = o.YesNo("prepositioned", "Whether its equipment waits in theatre, so that it needs no lift.").Default(Plain.Prepositioned);
        var lift = o.YesNo("lift", "Whether it needs strategic lift.").Default(Plain.NeedsLift);
        var corridor = o.Reference("corridor", "The corridor of 'alliance.corridors' through which it arrives; without it none is contended.", "alliance.corridors", isOptional: true).Optional();
        var borders = o.YesNo("crosses_borders", "Whether it must cross borders of states that have to clear it.").Default(Plain.CrossesBorders);
        o.Question(v => strength[v] > MovesAsOne ? $"force {Show.Quoted(name[v])} of {Show.Number(strength[v])} brigades moves as one; split it into packages of a brigade or less" : null);
        return v => new ForcePackage
        {
            Name = name[v],
            Strength = strength[v],
            Notice = notice[v],
            MeetsNotice = available[v],
            Transit = transit[v],
            InTheatre = inTheatre[v],
            Prepositioned = prepositioned[v],
            NeedsLift = lift[v],
            Corridor = corridor[v],
            CrossesBorders = borders[v],
        };
    });
}
