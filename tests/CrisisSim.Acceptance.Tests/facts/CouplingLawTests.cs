using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Acceptance.Tests;

/// <summary>The laws of the couplings, on the shipped Baltic scenario: each is exact.</summary>
public sealed class CouplingLawTests
{
    private const int Trials = 200;

    private static readonly string[] Another = ["blockade"];

    private static readonly PrimaryEndpoint[] Primary =
    [
        PrimaryEndpoint.Timeliness,
        PrimaryEndpoint.Reliability,
        PrimaryEndpoint.Effectiveness,
        PrimaryEndpoint.GeneralWar
    ];

    /// <summary>
    /// A doubtful crisis with warning, at the edge of the line, in which every coupling has something to act on.
    /// </summary>
    private static Scenario Edge { get; } = Laboratory.Baltic with
    {
        Incident = Laboratory.Doubtful.Incident with { Rung = 5.7, Warning = Distribution.Fixed(240) },
        Members = [.. Laboratory.Baltic.Members.Select(m => m with { Caveats = 0.8, Stocks = 5 * 24 })],
    };

    /// <summary>
    /// The same with a provoked act, and another a week before it: something for a condition and a cumulative clause to
    /// act on.
    /// </summary>
    private static Scenario Campaign { get; } = Edge with
    {
        Incidents = [Edge.Incident with
        {
            Rung = 5,
            Provoked = true
        }, Edge.Incident with { At = 168, Provoked = true }],
    };

    /// <summary>The same crisis below an armed attack, where force outweighs the act.</summary>
    private static Scenario Clash { get; } = Edge with { Incident = Edge.Incident with { Rung = 4.7 } };

    /// <summary>A text that has every provision.</summary>
    private static Declaration Full { get; } = AllToProve(Laboratory.Text("precise")) with
    {
        Obligation = Obligation.Automatic,
        Procedure = new()
        {
            ParallelAuthorization = true,
            AdvanceConsent = true,
            Panel = Distribution.Fixed(72),
            WithUnion = true
        },
        Body = new() { HeadsFrom = 1 },
        Delegated = Delegation.Alert | Delegation.Stage | Delegation.Move | Delegation.RulesOfEngagement,
        Verification = Laboratory.Text("precise").Verification with { DataRoom = 0.5 },
        Pledges = Laboratory.Text("precise").Pledges with
        {
            CommandAgreed = true,
            Standards = 1,
            Supply = true,
            CaveatsLifted = 1,
            Quota = true,
        },
    };

    private static Declaration AllToProve(Declaration text) =>
        text.Retrigger(t => t with { Prove = Element.Act | Element.Author | Element.Intent | Element.Gravity });

    /// <summary>The same, counting acts together.</summary>
    private static Declaration Cumulative { get; } = Full.Retrigger(t => t with { Cumulative = 1 });

    /// <summary>The same, which also says how to behave, under a line that a clash reaches.</summary>
    private static Declaration Restrained { get; } = Full.Retrigger(t => t with { AssistAt = 4, ConsultAt = 3, MeasuresAt = null }) with
    {
        Conduct = new() { Proportionate = true, Channels = 0.9, Published = true, Ratified = Ratification.People },
        Pledges = Full.Pledges with { Messaging = 0.9 },
        Procedure = Full.Procedure with { AdvanceConsent = false }, // a vote that was held beforehand asks nobody
    };

    /// <summary>The same, with a list that leaves the form out.</summary>
    private static Declaration Unlisted { get; } = Full.Retrigger(t => t with { Lists = Another });

    public static TheoryData<string> Couplings => [.. CouplingRegistry.All.Select(c => c.Name)];

    /// <summary>
    /// Those that act within a trial; what attackers believe beforehand acts on their choice alone, and what restrains
    /// the protected member beforehand on whether it provokes.
    /// </summary>
    public static TheoryData<string> CouplingsOfTrials =>
    [
        .. CouplingRegistry.All
            .Where(c => c.Mechanism is not (Mechanism.Choice or Mechanism.Provocation))
            .Select(c => c.Name),
    ];

    public static TheoryData<string, ulong> WordingsAndSeeds
    {
        get
        {
            var data = new TheoryData<string, ulong>();
            foreach (Declaration wording in Laboratory.Baltic.Declarations)
                foreach (ulong seed in (ulong[])[0, 1, 2026]) data.Add(wording.Name, seed);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(WordingsAndSeeds))]
    public void Identity_a_wording_against_itself_differs_by_exactly_zero(string name, ulong seed)
    {
        Declaration wording = Laboratory.Text(name);

        ShouldNotDiffer(Play(Laboratory.Baltic, seed, wording, wording));
    }

    [Theory]
    [InlineData("in-force")]
    [InlineData("precise")]
    public void Placebo_another_name_and_another_text_change_nothing(string name)
    {
        Declaration wording = Laboratory.Text(name);

        ShouldNotDiffer(
            Play(Laboratory.Baltic, 2026, wording, wording with { Name = "renamed", Text = "the same in other type" }));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Neutrality_precision_whose_couplings_are_off_does_nothing(bool listed)
    {
        Declaration vague = (listed ? Full : Unlisted).Retrigger(t => t with { Precision = 0 });

        ShouldNotDiffer(Without(Provision.Precision, vague, vague.Retrigger(t => t with { Precision = 1 })));
    }

    [Fact]
    public void Neutrality_a_general_clause_whose_coupling_is_off_moves_nobody()
    {
        Declaration none = Unlisted.Retrigger(t => t with { GeneralClause = 0 });

        ShouldNotDiffer(Without(Provision.GeneralClause, none, none.Retrigger(t => t with { GeneralClause = 0.4 })));
        ShouldNotDiffer(
            Without(Provision.GeneralClause, none, none.Retrigger(t => t with { GeneralClause = 1 })),
            but: [
                "Trait.CasusFoederis",
                "Trait.MissedAttack",
                "MemberTrait.Honoured",
                "MemberTrait.LegalBreach"
            ]); // what the words owe is no coupling
    }

    [Fact]
    public void Neutrality_what_is_to_be_proved_does_nothing_where_its_coupling_is_off() => ShouldNotDiffer(Without(
        Provision.Proof,
        Full.Retrigger(t => t with { Prove = Element.Act }),
        Full.Retrigger(t => t with { Prove = Element.Act | Element.Author | Element.Intent | Element.Gravity })));

    [Fact]
    public void Neutrality_an_obligation_whose_couplings_are_off_moves_nobody() => ShouldNotDiffer(
        Without(
            Provision.Obligation,
            Full with { Obligation = Obligation.AsDeemedNecessary },
            Full with { Obligation = Obligation.Assist },
            Full with { Obligation = Obligation.Automatic }),
        but: ["MemberTrait.LegalBreach"]); // what the words owe is no coupling

    [Fact]
    public void Neutrality_limits_whose_couplings_are_off_are_missed_and_do_nothing_else() => ShouldNotDiffer(
        Without(Provision.Limits, Full with { Limits = new() },
            Full with { Limits = new() { Convene = 6, Decide = 24, Compliance = 1 } }),
        but: ["Tally.MissedLimits"]);

    [Fact]
    public void Neutrality_verification_whose_couplings_are_off_does_nothing() => ShouldNotDiffer(Without(
        Provision.Verification,
        Full with { Verification = new() },
        Full with { Verification = new() { JointCell = true, Independent = true, Standard = 0.9, DataRoom = 0.5 } }));

    [Fact]
    public void Neutrality_delegation_whose_couplings_are_off_does_nothing() =>
        ShouldNotDiffer(Without(Provision.Delegation, Full with { Delegated = Delegation.None }, Full));

    [Fact]
    public void Neutrality_pledges_whose_couplings_are_off_do_nothing()
    {
        // What is assigned also bounds what moves on proof; that is the coupling of delegated movement.
        Declaration none = Full with { Pledges = new(), Delegated = Delegation.Alert };

        ShouldNotDiffer(Without(
            Provision.Pledges,
            none,
            none with { Pledges = Full.Pledges with { Assigned = 1 } },
            none with { Pledges = new() { Costs = CostRule.LieWhereTheyFall, Standards = 0 } }));
    }

    [Fact]
    public void Neutrality_conduct_whose_couplings_are_off_does_nothing() =>
        ShouldNotDiffer(Without(Provision.Conduct, Full, Full with { Conduct = Restrained.Conduct }));

    [Fact]
    public void Neutrality_the_parts_of_the_procedure_that_are_couplings_do_nothing_where_they_are_off() =>
        ShouldNotDiffer(Without(Provision.Procedure, Full with { Procedure = new() }, Full));

    [Fact]
    public void Balance_each_primary_endpoint_has_couplings_of_either_sign()
    {
        foreach (PrimaryEndpoint endpoint in Primary)
        {
            int[] signs = [.. CouplingRegistry.All
                .Where(c => c.Moves.HasFlag(endpoint))
                .SelectMany(c => (int[])[c.SignListed, c.SignUnlisted])];
            signs.ShouldContain(1, $"{endpoint}");
            signs.ShouldContain(-1, $"{endpoint}");
        }
    }

    [Fact]
    public void Balance_of_the_gains_holds_inside_the_words_and_outside()
    {
        foreach (PrimaryEndpoint endpoint in Primary.Take(3))
        {
            Coupling[] moving = [.. CouplingRegistry.All.Where(c => c.Moves.HasFlag(endpoint))];
            moving.Select(c => c.SignListed).ShouldContain(1, $"{endpoint}, listed");
            moving.Select(c => c.SignListed).ShouldContain(-1, $"{endpoint}, listed");
            moving.Select(c => c.SignUnlisted).ShouldContain(1, $"{endpoint}, unlisted");
            moving.Select(c => c.SignUnlisted).ShouldContain(-1, $"{endpoint}, unlisted");
        }
    }

    [Theory]
    [MemberData(nameof(Couplings))]
    public void Balance_a_range_holds_its_default_and_excludes_nothing_but_what_a_source_excludes(string name)
    {
        Coupling coupling = CouplingRegistry.Named(name)!;
        coupling.Default.ShouldBeInRange(coupling.Low, coupling.High);
        coupling.Low.ShouldBeLessThan(coupling.High);
        if (coupling.Grade != Grade.Sourced) 0.0.ShouldBeInRange(coupling.Low, coupling.High);
        coupling.Moves.ShouldNotBe(PrimaryEndpoint.None);
    }

    [Theory]
    [MemberData(nameof(CouplingsOfTrials))]
    public void No_coupling_is_dead(string name)
    {
        ColumnsMovedBy(CouplingRegistry.Named(name)!, scenario => scenario).Any().ShouldBeTrue();
    }

    [Fact]
    public void Restraint_lowers_how_readily_the_protected_member_provokes_and_what_is_drawn_in_and_moves_no_trial()
    {
        Coupling restraint = CouplingRegistry.Restraint;
        Declaration vague = Full.Retrigger(t => t with { Precision = 0.2 });
        TrialTable off = Provoked(0, vague), high = Provoked(restraint.High, vague);
        foreach (Endpoint endpoint in (Endpoint[])[Endpoints.Provocation, Endpoints.Entrapment, Endpoints.DrawnIn])
        {
            double left = endpoint.Estimate(high)!.Value.Value / endpoint.Estimate(off)!.Value.Value;
            left.ShouldBe(1 - (restraint.High * 0.8), 1e-9, endpoint.Name);
        }
        off.ColumnsThatDifferFrom(high).ShouldBeEmpty();
        off.IfProvoked!.ColumnsThatDifferFrom(high.IfProvoked!).ShouldBeEmpty();
        Endpoints.MovedWhereProvoked.Difference(off, high).NoTrialDiffers.ShouldBeTrue();
    }

    [Theory]
    [InlineData(Obligation.None)]
    [InlineData(Obligation.ConsultOnly)]
    public void Restraint_needs_a_promise_of_assistance(Obligation obligation)
    {
        Declaration text = (Full with { Obligation = obligation }).Retrigger(t => t with { Precision = 0 });
        Endpoints.Provocation.Estimate(Provoked(CouplingRegistry.Restraint.High, text))
            .ShouldBe(Endpoints.Provocation.Estimate(Provoked(0, text)));
    }

    private static TrialTable Provoked(double restraint, Declaration text) => Run.Play(new RunPlan
    {
        Scenario = With(Edge, CouplingRegistry.Restraint, restraint),
        Declarations = [text],
        Seed = 2026,
        Trials = Trials,
        AsksForEntrapment = true,
    }).Tables[0];

    [Theory]
    [MemberData(nameof(Couplings))]
    public void A_coupling_moves_timeliness_only_where_the_registry_says_so(string name)
    {
        Coupling coupling = CouplingRegistry.Named(name)!;
        ColumnsMovedBy(coupling, Undisturbed)
            .Contains("Milestone.HalfAuthorized")
            .ShouldBe(coupling.Moves.HasFlag(PrimaryEndpoint.Timeliness));
    }

    /// <summary>
    /// A passive attacker whose attack does not end, no accident and no settlement. An attacker that thinks again may
    /// end a crisis before its decision, or raise it, and an objective taken sooner calls the council together sooner;
    /// these are effects of the coupling on the crisis, not on the leave of the allies.
    /// </summary>
    private static Scenario Undisturbed(Scenario scenario) => scenario with
    {
        Attacker = scenario.Attacker with
        {
            Adaptive = false,
            Objective = Distribution.Fixed(1e9),
            Endurance = Distribution.Fixed(1e9)
        },
        Mechanisms = scenario.Mechanisms with
        {
            Escalation = scenario.Mechanisms.Escalation with { AccidentChance = 0, SettlementRate = 0 }
        },
    };

    /// <summary>
    /// The columns that a coupling changes from 0 to its highest, alone, under one or another text; played as they are asked
    /// for.
    /// </summary>
    private static IEnumerable<string> ColumnsMovedBy(Coupling coupling, Func<Scenario, Scenario> change)
    {
        Declaration unplanned = Full with { Pledges = Full.Pledges with { PlansFor = [] } };
        if (coupling.Mechanism == Mechanism.Drift)
            return OverTheYears.ColumnsMoved(With(change(Edge), coupling, 0),
                With(change(Edge), coupling, coupling.High), Full);
        (Scenario, Declaration)[] tried = [(Edge, Full), (Edge, Unlisted), (Edge, unplanned), (Campaign, Cumulative), (Clash, Restrained)];
        return tried.SelectMany(one => Moved(coupling, change(one.Item1), one.Item2));
    }

    private static IReadOnlyList<string> Moved(Coupling coupling, Scenario scenario, Declaration text)
    {
        Scenario off = With(scenario, coupling, 0), high = With(scenario, coupling, coupling.High);
        return Play(off, 2026, text)[0].ColumnsThatDifferFrom(Play(high, 2026, text)[0]);
    }

    private static Scenario With(Scenario scenario, Coupling coupling, double coefficient) =>
        scenario with { Couplings = scenario.Couplings.With(coupling, coefficient) };

    /// <summary>The texts played at the edge, with the couplings of a provision off.</summary>
    private static IReadOnlyList<TrialTable> Without(Provision provision, params Declaration[] texts) =>
        Play(Edge with { Couplings = Edge.Couplings.Without(provision) }, 2026, texts);

    private static IReadOnlyList<TrialTable> Play(Scenario scenario, ulong seed, params Declaration[] texts) =>
        Run.Play(new RunPlan { Scenario = scenario, Declarations = texts, Seed = seed, Trials = Trials }).Tables;

    /// <summary>
    /// No table differs from the first in any column, nor in any endpoint, but for the columns named.
    /// </summary>
    private static void ShouldNotDiffer(IReadOnlyList<TrialTable> tables, params string[] but)
    {
        tables[0][Milestone.Decision]
            .ToArray()
            .Count(double.IsFinite)
            .ShouldBeGreaterThan(Trials / 20, "crises in which nothing happens show nothing");
        foreach (TrialTable table in tables.Skip(1))
        {
            tables[0].ColumnsThatDifferFrom(table).Except(but).ShouldBeEmpty();
            if (but.Length > 0) continue;
            foreach (Endpoint endpoint in Endpoints.All)
                if (endpoint.Difference(tables[0], table).Difference is { } difference)
                    difference.Value.ShouldBe(0, endpoint.Name);
        }
    }
}
