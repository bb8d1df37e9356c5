namespace CrisisSim.Model.Tests;

public sealed class PriorTests
{
    public static TheoryData<string, bool> CouplingsAndCases
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (Coupling coupling in CouplingRegistry.All)
                foreach (bool listed in (bool[])[true, false]) data.Add(coupling.Name, listed);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(CouplingsAndCases))]
    public void The_neutral_prior_is_the_default(string name, bool listed)
    {
        Coupling coupling = CouplingRegistry.Named(name)!;
        Priors.Coefficient(coupling, Prior.Neutral, listed).ShouldBe(coupling.Default);
        Priors.Strengths(Prior.Neutral, listed)[coupling].ShouldBe(CouplingStrengths.Default[coupling]);
    }

    [Theory]
    [MemberData(nameof(CouplingsAndCases))]
    public void From_sceptic_over_neutral_to_advocate_a_coupling_moves_the_way_that_helps(string name, bool listed)
    {
        Coupling coupling = CouplingRegistry.Named(name)!;
        int sign = Priors.Sign(coupling, listed);
        sign.ShouldBeInRange(-1, 1);
        if (sign == 0)
        {
            name.ShouldBeOneOf("punishment", "quota", "restraint", "hotline", "criteria", "target", "harmonised",
                "schedule"); // they help in one way and hurt in another or act on no response, and no prior moves them
            Enum
                .GetValues<Prior>()
                .ShouldAllBe(prior => Priors.Coefficient(coupling, prior, listed) == coupling.Default);
            return;
        }
        double sceptic = sign * Priors.Coefficient(coupling, Prior.Sceptic, listed),
            advocate = sign * Priors.Coefficient(coupling, Prior.Advocate, listed);
        sceptic.ShouldBeLessThan(advocate);
        (sign * coupling.Default).ShouldBeInRange(sceptic, advocate);
    }

    [Theory]
    [MemberData(nameof(CouplingsAndCases))]
    public void No_prior_leaves_the_range_of_a_coupling_or_what_a_source_allows(string name, bool listed)
    {
        Coupling coupling = CouplingRegistry.Named(name)!;
        foreach (Prior prior in Enum.GetValues<Prior>())
            Priors.Coefficient(coupling, prior, listed).ShouldBeInRange(coupling.Low, coupling.High);
    }

    [Fact]
    public void A_coupling_that_only_helps_is_off_for_the_sceptic_and_at_its_highest_for_the_advocate()
    {
        Priors.Coefficient(CouplingRegistry.JointCell, Prior.Sceptic, true).ShouldBe(0);
        Priors.Coefficient(CouplingRegistry.JointCell, Prior.Advocate, true).ShouldBe(CouplingRegistry.JointCell.High);
        Priors.Coefficient(CouplingRegistry.Proof, Prior.Sceptic, true).ShouldBe(CouplingRegistry.Proof.High);
        Priors.Coefficient(CouplingRegistry.Proof, Prior.Advocate, true).ShouldBe(0);
    }

    [Fact]
    public void A_range_that_runs_below_zero_lets_the_sceptic_hold_the_contrary() =>
        Priors.Coefficient(CouplingRegistry.Audience, Prior.Sceptic, true).ShouldBe(-0.2);

    [Fact]
    public void A_coupling_that_helps_listed_cases_and_hurts_others_is_judged_by_the_case()
    {
        Coupling legal = CouplingRegistry.Legal;
        Priors.Coefficient(legal, Prior.Advocate, isListed: true).ShouldBe(legal.High);
        Priors.Coefficient(legal, Prior.Advocate, isListed: false).ShouldBe(legal.Low);
        Priors.Coefficient(legal, Prior.Sceptic, isListed: true).ShouldBe(legal.Low);
        Priors.Coefficient(legal, Prior.Sceptic, isListed: false).ShouldBe(legal.High);
    }

    [Fact]
    public void A_coupling_that_does_nothing_in_the_case_is_judged_by_the_other_case()
    {
        Priors.Sign(CouplingRegistry.Gap, isListed: true).ShouldBe(-1);
        Priors.Sign(CouplingRegistry.Duty, isListed: false).ShouldBe(1);
    }

    [Theory]
    [InlineData(6, "", "", true)]
    [InlineData(6, "incursion", "", true)]
    [InlineData(6, "blockade", "incursion", true)]
    [InlineData(6, "blockade", "", false)]
    [InlineData(6, "blockade", "shelling", false)]
    [InlineData(5, "incursion", "", false)]
    public void A_case_is_listed_where_a_text_names_it_or_all_are_general_and_it_reaches_a_line(double rung,
        string first, string second, bool listed) =>
        Priors
            .IsListed(new Incident { Form = "incursion", Rung = rung }, [Listing(first), Listing(second)])
            .ShouldBe(listed);

    private static Declaration Listing(string form) => new()
    {
        Name = form,
        Triggers = new PerDomain<Trigger>(
            [.. Enumerable.Repeat(new Trigger { Lists = form.Length == 0 ? [] : [form] }, Domains.Count)]),
    };
}
