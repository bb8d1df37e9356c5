using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Acceptance.Tests;

/// <summary>A world without chance: two members, evident attack, every duration given in hours.</summary>
internal static class Clockwork
{
    public static Scenario World(double convene, double cabinet, double notice, double border)
    {
        var sure = new MechanismParameters
        {
            Evidence = new() { SharedError = 0, MemberError = 0, RateSpread = 0, StandardSpreadVague = 0, StandardSpreadPrecise = 0 },
            Interpretation = new() { SpreadVague = 1e-9, SpreadPrecise = 1e-9, SeveritySpread = new(0, 0, 0, 0, 0, 0, 0), AudienceSpread = 0, BiasSpread = 0 },
            Consultation = new() { OwnReasons = 0, Round = Distribution.Fixed(6) },
            Readiness = new() { Planning = Distribution.Fixed(0), Alert = 1, Lateness = 0 },
            Campaign = new() { LocalStrength = 0.1 },
            Escalation = new() { AccidentRate = 0, SettlementRate = 0 },
            Authorization = new() { Refusal = 1e-9 },
        };
        return new Scenario
        {
            Title = "Clockwork",
            Victim = "Victim",
            Incident = new() { Rung = 8, ReportRate = 1000, ReportStrength = 4 },
            Attacker = new() { Adaptive = false },
            Alliance = new()
            {
                Council = new() { Convene = Distribution.Fixed(convene) },
                Logistics = new() { BorderNotAgreed = Distribution.Fixed(border), Funding = Distribution.Fixed(0), ReceptionTime = Distribution.Fixed(0) },
                Command = new() { RulesOfEngagement = Distribution.Fixed(0) },
            },
            Members = [new() { Name = "Victim", TurnoverPerYear = 0 }, Ally(cabinet, notice)],
            Declarations = [new() { Name = "text", Obligation = Obligation.Automatic }],
            Mechanisms = sure,
        };
    }

    private static Member Ally(double cabinet, double notice) => new()
    {
        Name = "Ally",
        TurnoverPerYear = 0,
        Value = 1,
        Cost = 0,
        Support = 1,
        Authorization = [new() { Kind = StepKind.Cabinet, Takes = Distribution.Fixed(cabinet) }],
        Forces = [new() { Name = "brigade", Strength = 5, Notice = Distribution.Fixed(notice), MeetsNotice = 1, Transit = Distribution.Fixed(24), NeedsLift = false }],
    };
}
