using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Small worlds in which everything that a test does not turn on is off.</summary>
public static class Worlds
{
    public const string Victim = "Victim";

    public const ulong Seed = 2027;

    private static readonly Distribution AtOnce = Distribution.Fixed(0);

    /// <summary>The name of an ally; the first has number 1.</summary>
    public static string Ally(int number) => $"Ally {number}";

    /// <summary>
    /// A clear attack by land, rung 8 against a line of 5.5, on a victim with some allies who are all alike. Everybody
    /// sees it at t = 0 with its own eyes, is convinced at once, and reads the text as it stands, which is wholly vague and lists no
    /// forms. The first ally calls, the council meets at once, a round takes 12 hours. Nobody goes its own way without
    /// leave of the text. Each ally has one brigade and sends all of it; nothing delays it on its way. The attacker has
    /// 10 brigades, needs 100 hours and presses for 720 hours once it is stopped.
    /// </summary>
    public static World Small(int allies = 3) => new(
        new Scenario
        {
            Title = "a small world",
            Horizon = 2000,
            Incident = new Incident { Rung = 8, ActPrior = 0.999 },
            Attacker = new Attacker
            {
                Objective = Distribution.Fixed(100),
                Endurance = Distribution.Fixed(720),
                Adaptive = false
            },
            Alliance = Common,
            Members = [Plain(Victim), .. Enumerable
                .Range(1, allies)
                .Select(k => Plain(Ally(k)) with { Forces = [Brigade("brigade")] })],
            Victim = Victim,
            Declarations = [],
            Mechanisms = Exact,
        },
        new Declaration
        {
            Name = "text",
            Triggers = All(new Trigger { Precision = 0, GeneralClause = 0 }),
            Waits = 0,
            Pledges = new Pledges { Costs = CostRule.LieWhereTheyFall },
        });

    /// <summary>A member without habits, weights or hesitations.</summary>
    public static Member Plain(string name) => new()
    {
        Name = name,
        Intelligence = 1,
        Exposure = 0,
        Support = 0.5,
        Value = 1,
        Cost = 0,
        Distance = 0,
        TurnoverPerYear = 0,
        ActsOnWarning = 0,
    };

    /// <summary>A package of one brigade that is ready, needs nothing and is there at once.</summary>
    public static ForcePackage Brigade(string name) => new()
    {
        Name = name,
        Notice = AtOnce,
        MeetsNotice = 1,
        Transit = AtOnce,
        NeedsLift = false,
        CrossesBorders = false,
    };

    private static Alliance Common => new()
    {
        Council = new Council { Convene = AtOnce },
        Sharing = new Sharing { Delay = AtOnce, Releasable = 0 },
        Logistics = new Logistics
        {
            LiftReturn = 0,
            Lift = 100,
            Reception = 100,
            ReceptionTime = AtOnce,
            CorridorPassage = AtOnce,
            BorderAgreed = AtOnce,
            BorderNotAgreed = AtOnce,
            Funding = AtOnce,
        },
        Command = new CommandAndControl { Loss = 0, RulesOfEngagement = AtOnce },
        Exercises = 0,
    };

    private static MechanismParameters Exact => new()
    {
        Detection = new DetectionParameters
        {
            Delay = All(AtOnce),
            OnTheSpot = 1,
            VictimNotices = AtOnce,
            Told = Distribution.Fixed(1e9)
        },
        Evidence = new EvidenceParameters
        {
            RateSpread = 0,
            SharedError = 0,
            MemberError = 0,
            Discount = 1,
            StandardSpreadVague = 0,
            StandardSpreadPrecise = 0,
            VictimWord = 0,
        },
        Interpretation = new InterpretationParameters
        {
            SpreadVague = 0,
            SpreadPrecise = 0,
            BiasSpread = 0,
            SeveritySpread = All(0.0),
            AudienceSpread = 0,
        },
        Consultation = new ConsultationParameters
        {
            RequestRate = 0,
            RequestUrgent = AtOnce,
            CabinetCycle = AtOnce,
            AloneMargin = 100,
            Deference = 0,
            Round = Distribution.Fixed(12),
            LevelsAtLine = 0,
            LevelsForExposure = 0,
            OwnReasons = 0
        },
        Authorization = new AuthorizationParameters { HoldsBack = 0 },
        Contribution = new ContributionParameters
        {
            Rationality = 1e6,
            Substitution = 0,
            BudgetWeight = 0,
            Inflation = 0,
            Tripwire = 1,
            Weariness = 0,
            Will = 0,
        },
        Escalation = new EscalationParameters
        {
            AccidentChance = 0,
            SettlementRate = 0,
            SettlementRateHeld = 0,
            CeasefireRate = 0
        },
        Responses = LevelsAlone,
        Readiness = new ReadinessParameters { Planning = AtOnce },
        Campaign = new CampaignParameters
        {
            LocalStrength = 0,
            ContactOpen = 1,
            ContactDoubtful = 1,
            ContactAfter = AtOnce,
            CounterOffensive = Distribution.Fixed(240),
            Acceptance = Distribution.Fixed(1000)
        },
    };

    /// <summary>The levels of the ladder and none of the replies that belong to one.</summary>
    private static ResponseParameters LevelsAlone
    {
        get
        {
            var all = new ResponseParameters();
            return all with { Options = [.. all.Options.Select(o => o.IsLevel ? o : o with { Chance = 0 })] };
        }
    }

    private static PerDomain<T> All<T>(T value) => new([.. Enumerable.Repeat(value, Domains.Count)]);
}
