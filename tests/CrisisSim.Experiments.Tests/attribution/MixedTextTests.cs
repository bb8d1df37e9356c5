using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public class MixedTextTests
{
    private static readonly Declaration From = new() { Name = "from", Text = "words" };

    /// <summary>Differs in every term of every provision.</summary>
    private static readonly Declaration To = new()
    {
        Name = "to",
        Text = "other words",
        Triggers = new PerDomain<Trigger>([.. Enumerable.Range(1, Domains.Count).Select(k => new Trigger
        {
            ConsultAt = 3.5 + (k * 0.1),
            MeasuresAt = 5,
            AssistAt = 6 + (k * 0.1),
            Precision = 0.9,
            GeneralClause = 0.1,
            Cumulative = 0.4,
            Lists = ["incursion"],
            Excepts = ["riot"],
            Areas = ["Europe"],
            Prove = Element.Act | Element.Author,
        })]),
        Obligation = Obligation.Automatic,
        Consultation = new ConsultationLine { Areas = [] },
        Measures = new MeasuresLine { Areas = ["Asia"], Obligation = Obligation.Assist },
        OnlyAgainst = ["Neighbour"],
        AgainstOthers = Obligation.None,
        OnlyIfUnprovoked = false,
        Individually = IndividualAction.Yes,
        Waits = 0.9,
        Body = new Body
        {
            Standing = false,
            Offers = [ReplyKind.Statement],
            Convene = Distribution.Fixed(72),
            ConveneUrgent = Distribution.Fixed(5),
            RoundUrgent = Distribution.Fixed(4),
            SilenceUrgent = Distribution.Fixed(3),
            HeadsFrom = 6,
            HeadsConvene = Distribution.Fixed(7),
        },
        Procedure = new Procedure
        {
            Rule = DecisionRule.LeadState, Leader = "Near", SilencePeriod =
                Distribution.Fixed(6), Callers = 2, Majority = 0.75, Panel = Distribution.Fixed(36),
            ParallelAuthorization = true, AdvanceConsent = true, SuspendedFrom = 0.5, WithUnion = true,
        },
        Limits = new Limits { Convene = 6, Decide = 48, Compliance = 0.9 },
        Verification = new Verification
        {
            JointCell = true, DataRoom = 0.4, SetUp = Distribution.Fixed(1), Distinct =
                0.5, Standard = 0.9, Independent = true, ReportAfter = Distribution.Fixed(12), ReportStrength = 3,
        },
        Delegated = Delegation.Alert,
        Pledges = new Pledges
        {
            Assigned = 0.5, Inspected = true, Public = true, Messaging =
                0.8, Standards = 0.9, Supply = true, CaveatsLifted = 0.5, Quota = true,
            TransitAgreed = true, CommandAgreed = true, Costs = CostRule.Pooled, PlansFor = ["incursion"],
        },
        Conduct = new Conduct { Proportionate = true, Channels = 0.9, Published = true, Ratified = Ratification.People },
        Governance = new Governance
        {
            ReviewEvery = 5, SinceReview = 2, Sunset = 20, ExitNotice = 1, Exercises = 0.8, AuditEvery = 2, Lessons = true,
            Rotation = true, SpendingTarget = 0.02, Admission = Admission.Criteria,
        },
    };

    public static TheoryData<Provision> Provisions => [.. Enum.GetValues<Provision>()];

    [Fact]
    public void The_two_texts_differ_in_every_term() => Enum.GetValues<Domain>().ShouldAllBe(domain =>
        Between(From, To, domain).Sum(change => change.Words.Count) == ProvisionTerms.All.Count);

    [Fact]
    public void With_all_provisions_taken_over_it_says_what_the_other_text_says_and_with_none_what_its_own_says()
    {
        Declaration all = MixedText.Mix(From, To, Enum.GetValues<Provision>()), none = MixedText.Mix(From, To, []);
        foreach (Domain domain in Enum.GetValues<Domain>())
        {
            Between(all, To, domain).ShouldBeEmpty();
            Between(none, From, domain).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Provisions))]
    public void Each_provision_moves_its_own_terms_and_no_other(Provision provision)
    {
        Declaration one = MixedText.Mix(From, To, [provision]);
        foreach (Domain domain in Enum.GetValues<Domain>())
        {
            ProvisionChange moved = Between(From, one, domain).Single(),
                whole = Between(From, To, domain).Single(change => change.Provision == provision);
            moved.Provision.ShouldBe(provision);
            moved.Words.ShouldBe(whole.Words);
            Between(one, To, domain).ShouldNotContain(change => change.Provision == provision);
        }
    }

    [Fact]
    public void Every_mixture_of_two_legal_texts_is_a_legal_text()
    {
        // Lines far apart, so that moving one of them alone would cross them.
        Declaration high = From with
        {
            Triggers = new([.. Enumerable.Repeat(
                new Trigger { ConsultAt = 6, MeasuresAt = 6.5, AssistAt = 7 }, Domains.Count)])
        };
        for (int set = 0; set < 1 << 14; set += 7)
        {
            Declaration mixed = MixedText.Mix(high, To with { Triggers = From.Triggers },
                Enum.GetValues<Provision>().Where((_, k) => (set >> k & 1) != 0));
            Enum
                .GetValues<Domain>()
                .ShouldAllBe(domain => Ordered(mixed.Triggers[domain]));
            (mixed.Procedure.Rule != DecisionRule.LeadState || mixed.Procedure.Leader is not null).ShouldBeTrue();
            (mixed.Governance.ReviewEvery is not { } years || mixed.Governance.SinceReview < years).ShouldBeTrue();
        }
    }

    private static bool Ordered(Trigger trigger) => trigger.ConsultAt <= (trigger.MeasuresAt ?? trigger.ConsultAt)
        && (trigger.MeasuresAt ?? trigger.ConsultAt) <= trigger.AssistAt;

    private static IReadOnlyList<ProvisionChange> Between(Declaration from, Declaration to, Domain domain) =>
        ProvisionDiff.Between(from, to, domain, overTheYears: true);
}
