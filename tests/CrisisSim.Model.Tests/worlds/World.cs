using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>
/// A scenario under one declaration, built step by step. Immutable: every step answers with another world, so that a
/// test may branch from a common one. It begins as <see cref="Worlds.Small"/>.
/// </summary>
public sealed class World(Scenario scenario, Declaration declaration)
{
    public Scenario Scenario { get; } = scenario with
    {
        Declarations = [declaration, .. scenario.Declarations.Where(other => other.Name != declaration.Name)],
    };

    public Declaration Declaration { get; } = declaration;

    public World With(Func<Scenario, Scenario> change) => new(change(Scenario), Declaration);

    public World Incident(Func<Incident, Incident> change) => With(s => s with { Incident = change(s.Incident) });

    public World Attacker(Func<Attacker, Attacker> change) => With(s => s with { Attacker = change(s.Attacker) });

    public World Alliance(Func<Alliance, Alliance> change) => With(s => s with { Alliance = change(s.Alliance) });

    public World Logistics(Func<Logistics, Logistics> change) =>
        Alliance(a => a with { Logistics = change(a.Logistics) });

    public World Horizon(double hours) => With(s => s with { Horizon = hours });

    public World StartingAt(DateTimeOffset start) => With(s => s with { Start = start });

    /// <summary>Changes every member, the victim too.</summary>
    public World Members(Func<Member, Member> change) => With(s => s with { Members = [.. s.Members.Select(change)] });

    public World Victim(Func<Member, Member> change) => Members(m => m.Name == Scenario.Victim ? change(m) : m);

    /// <summary>Changes every member but the victim.</summary>
    public World Allies(Func<Member, Member> change) => Members(m => m.Name == Scenario.Victim ? m : change(m));

    /// <summary>Changes one ally; the first has number 1.</summary>
    public World Ally(int number, Func<Member, Member> change) =>
        Members(m => m.Name == Worlds.Ally(number) ? change(m) : m);

    /// <summary>Changes the force packages of every ally.</summary>
    public World Packages(Func<ForcePackage, ForcePackage> change) =>
        Allies(m => m with { Forces = [.. m.Forces.Select(change)] });

    public World Text(Func<Declaration, Declaration> change) => new(Scenario, change(Declaration));

    /// <summary>Changes the trigger of the incident's domain.</summary>
    public World Trigger(Func<Trigger, Trigger> change)
    {
        Domain domain = Scenario.Incident.Domain;
        return Text(d => d with { Triggers = d.Triggers.With(domain, change(d.Triggers[domain])) });
    }

    public World Procedure(Func<Procedure, Procedure> change) => Text(d => d with { Procedure = change(d.Procedure) });

    public World Limits(Func<Limits, Limits> change) => Text(d => d with { Limits = change(d.Limits) });

    public World Verification(Func<Verification, Verification> change) =>
        Text(d => d with { Verification = change(d.Verification) });

    public World Pledges(Func<Pledges, Pledges> change) => Text(d => d with { Pledges = change(d.Pledges) });

    public World Coupling(Coupling coupling, double coefficient) =>
        With(s => s with { Couplings = s.Couplings.With(coupling, coefficient) });

    public World Mechanisms(Func<MechanismParameters, MechanismParameters> change) =>
        With(s => s with { Mechanisms = change(s.Mechanisms) });

    public World Detection(Func<DetectionParameters, DetectionParameters> change) =>
        Mechanisms(m => m with { Detection = change(m.Detection) });

    public World Evidence(Func<EvidenceParameters, EvidenceParameters> change) =>
        Mechanisms(m => m with { Evidence = change(m.Evidence) });

    public World Interpretation(Func<InterpretationParameters, InterpretationParameters> change) =>
        Mechanisms(m => m with { Interpretation = change(m.Interpretation) });

    public World Consultation(Func<ConsultationParameters, ConsultationParameters> change) =>
        Mechanisms(m => m with { Consultation = change(m.Consultation) });

    public World Authorization(Func<AuthorizationParameters, AuthorizationParameters> change) =>
        Mechanisms(m => m with { Authorization = change(m.Authorization) });

    public World Contribution(Func<ContributionParameters, ContributionParameters> change) =>
        Mechanisms(m => m with { Contribution = change(m.Contribution) });

    public World Readiness(Func<ReadinessParameters, ReadinessParameters> change) =>
        Mechanisms(m => m with { Readiness = change(m.Readiness) });

    public World Campaign(Func<CampaignParameters, CampaignParameters> change) =>
        Mechanisms(m => m with { Campaign = change(m.Campaign) });

    public World Adversary(Func<AdversaryParameters, AdversaryParameters> change) =>
        Mechanisms(m => m with { Adversary = change(m.Adversary) });

    public World Escalation(Func<EscalationParameters, EscalationParameters> change) =>
        Mechanisms(m => m with { Escalation = change(m.Escalation) });

    public World Responses(Func<ResponseParameters, ResponseParameters> change) =>
        Mechanisms(m => m with { Responses = change(m.Responses) });

    /// <summary>Nobody asks for consultation, so that members only watch and judge.</summary>
    public World NobodyCalls() =>
        Procedure(p => p with { Callers = int.MaxValue })
            .Consultation(c => c with { RequestRate = 0, RequestUrgent = Distribution.Fixed(1e9) });

    /// <summary>Act and author stand at notice.</summary>
    public World Open() => Incident(i => i with { Plainness = Plainness.Open });

    /// <summary>The attacked member asks at the moment at which it knows.</summary>
    public World VictimCallsAtOnce() => Consultation(c => c with { RequestRate = 1e100 });

    /// <summary>
    /// The attacker neither reaches its objective nor gives up, so that only the horizon ends the trial.
    /// </summary>
    public World TheAttackNeverEnds() =>
        Attacker(a => a with { Objective = Distribution.Fixed(1e9), Endurance = Distribution.Fixed(1e9) });

    /// <summary>
    /// Reports weigh d each, come r times an hour and have independent errors; nothing is taken for granted of the act
    /// before them, and its author is known.
    /// </summary>
    public World Reports(double perHour, double strength) =>
        Incident(i => i with { ReportRate = perHour, ReportStrength = strength })
            .Incident(i => i with { ActPrior = 0.5, AuthorPrior = 1 - 1e-15 });

    public Outcome Play(long trial = 0, ulong seed = Worlds.Seed, Chronicle? chronicle = null) =>
        new Trial(Scenario, Declaration).Play(seed, trial, chronicle);

    public Outcome[] PlayAll(int trials, ulong seed = Worlds.Seed)
    {
        var trial = new Trial(Scenario, Declaration);
        var outcomes = new Outcome[trials];
        for (int k = 0; k < trials; k++) outcomes[k] = trial.Play(seed, k);
        return outcomes;
    }

    /// <summary>The story of one trial.</summary>
    public IReadOnlyList<ChronicleEntry> Story(long trial = 0, ulong seed = Worlds.Seed)
    {
        var chronicle = new Chronicle();
        Play(trial, seed, chronicle);
        return chronicle.Entries;
    }

    /// <summary>Hours at which something is told that contains these words.</summary>
    public double[] HoursOf(string words, long trial = 0, ulong seed = Worlds.Seed) =>
        [.. Story(trial, seed).Where(e => e.What.Contains(words, StringComparison.Ordinal)).Select(e => e.Hours)];
}
