using System.Reflection;
using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public class ProvisionDiffTests
{
    private static readonly Declaration Text = new() { Name = "text" };

    [Fact]
    public void Every_property_of_a_declaration_belongs_to_exactly_one_provision()
    {
        string[] said = [.. ProvisionTerms.All.SelectMany(term => term.Properties).Order(StringComparer.Ordinal)];
        string[] there = [.. PropertiesOf(typeof(Declaration), "")
            .Concat(PropertiesOf(typeof(Trigger), "Trigger."))
            .Except(["Name", "Title", "Short", "Text", "Triggers"]).Order(StringComparer.Ordinal)];
        said.ShouldBe(there);
        ProvisionTerms.All.Select(term => term.Provision).Distinct().Order().ShouldBe(Enum.GetValues<Provision>());
    }

    [Fact]
    public void Texts_that_say_the_same_differ_in_nothing_whatever_their_names_and_objects()
    {
        Declaration same = new()
        {
            Name = "other name",
            Text = "other words",
            Procedure = new Procedure { SilencePeriod = Distribution.Lognormal(24, 0.5) },
            Pledges = new Pledges { PlansFor = [] },
        };
        ProvisionDiff.Between(Text, same, Domain.Land).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_said_of_other_domains_is_left_out()
    {
        Declaration other = Text with
        {
            Triggers = Text.Triggers.With(Domain.Cyber, new Trigger { Precision = 0.9 }),
            Limits = new Limits { DecideIn = new Dictionary<Domain, double> { [Domain.Cyber] = 72 } },
        };
        ProvisionDiff.Between(Text, other, Domain.Land).ShouldBeEmpty();
        Said(other, Domain.Cyber).ShouldBe(
            "Precision: precision of the cyber trigger 0.5 → 0.9; Limits: decide within 72 h");
    }

    [Fact]
    public void Each_provision_is_told_in_words()
    {
        Declaration other = Text with
        {
            Triggers = Text.Triggers.With(Domain.Land, new Trigger
            {
                ConsultAt = 2.5,
                AssistAt = 5,
                Precision = 0.85,
                GeneralClause = 0,
                Lists = ["shelling", "incursion"],
                Prove = Element.Act | Element.Author,
            }),
            Obligation = Obligation.Assist,
            Procedure = new Procedure
            {
                Rule = DecisionRule.LeadState,
                Leader = "Near",
                Panel = Distribution.Fixed(36)
            },
            Limits = new Limits { Convene = 6, Decide = 48 },
            Verification = new Verification { JointCell = true },
            Delegated = Delegation.Alert | Delegation.RulesOfEngagement,
            Pledges = new Pledges { TransitAgreed = true, Costs = CostRule.LieWhereTheyFall, PlansFor = ["incursion"] },
        };
        Said(other, Domain.Land).Split("; ").ShouldBe(
        [
            "Threshold: rung to consult at (land) 3 → 2.5, rung to assist at (land) 5.5 → 5",
            "Precision: precision of the land trigger 0.5 → 0.85",
            "Forms: forms listed (land): incursion, shelling",
            "GeneralClause: general clause (land) 0.5 → 0",
            "Proof: to be proved (land): act → act, author",
            "Obligation: obligation as deemed necessary → assist",
            "Procedure: decision by unanimity → lead state, led by Near, dispute panel within 36 h",
            "Limits: convene within 6 h, decide within 48 h",
            "Verification: joint cell: no → yes",
            "Delegation: delegated: alert, rules of engagement",
            "Pledges: transit agreed: no → yes, costs: negotiated → lie where they fall, plans made beforehand for "
                + "incursion",
        ]);
    }

    [Fact]
    public void What_is_dropped_reads_as_dropped()
    {
        Declaration from = Text with { Limits = new Limits { Decide = 48 } };
        ProvisionDiff.Between(from, Text, Domain.Land).Single().Words.ShouldBe(["no longer decide within 48 h"]);
    }

    [Fact]
    public void A_scenario_is_asked_in_the_domain_of_its_incident()
    {
        Scenario cyber = Crises.Small with { Incident = new Incident { Domain = Domain.Cyber } };
        Declaration other = Text with { Triggers = Text.Triggers.With(Domain.Cyber, new Trigger { AssistAt = 6 }) };
        ProvisionDiff.Between(cyber, Text, other).Single().Provision.ShouldBe(Provision.Threshold);
        ProvisionDiff.Between(Crises.Small, Text, other).ShouldBeEmpty();
    }

    private static string Said(Declaration other, Domain domain) => string.Join(
        "; ", ProvisionDiff
            .Between(Text, other, domain)
            .Select(change => $"{change.Provision}: {string.Join(", ", change.Words)}"));

    /// <summary>Paths of properties, those of the declaration's own parts in place of the parts.</summary>
    private static IEnumerable<string> PropertiesOf(Type type, string path) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .SelectMany(property => property.PropertyType.IsClass && property.PropertyType.Namespace == type.Namespace
            && property.PropertyType != type && property.PropertyType != typeof(DecisionRule)
            && !property.PropertyType.IsGenericType
            ? PropertiesOf(property.PropertyType, $"{path}{property.Name}.")
            : [path + property.Name]);
}
