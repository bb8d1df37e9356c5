namespace CrisisSim.Model.Tests;

/// <summary>What is to be believed under every text, act and author, and what a text asks for besides.</summary>
public class ElementTests
{
    private const int Trials = 4000;

    /// <summary>Only the act is doubtful: the author is known.</summary>
    private static readonly World Known = Worlds.Small(1).NobodyCalls().Reports(2, 0.8)
        .Evidence(e => e with { Standard = 0.8, Dismissal = 0.8 });

    private static readonly World Doubtful = Known.Incident(i => i with { AuthorPrior = 0.5, IntentPrior = 0.5 });

    private static double ChanceOfOne => Share(Inquiry.Hold(Known, Trials));

    [Theory]
    [InlineData(Element.None)]
    [InlineData(Element.Act)]
    [InlineData(Element.Author)]
    [InlineData(Element.Act | Element.Author)]
    public void Act_and_author_are_to_be_believed_under_every_text(Element asked)
    {
        List<Finding> findings = Inquiry.Hold(Asking(asked), Trials);
        findings.ShouldHold(f => f.Convinced, Math.Pow(ChanceOfOne, 2), bias: 0.03);
        findings.ShouldAllBe(f => f.Convinced != f.Dismissed);
        findings.ShouldBe(Inquiry.Hold(Doubtful, Trials));
    }

    [Theory]
    [InlineData(Element.Gravity, 3)]
    [InlineData(Element.Gravity | Element.Intent, 4)]
    public void Each_element_that_a_text_asks_for_besides_is_proved_by_evidence_of_its_own(Element besides, int elements)
    {
        List<Finding> findings = Inquiry.Hold(Asking(besides), Trials);
        findings.ShouldHold(f => f.Convinced, Math.Pow(ChanceOfOne, elements), bias: 0.03);
    }

    [Fact]
    public void Whatever_a_text_asks_for_besides_each_member_believes_act_and_author_at_the_same_hour()
    {
        List<Finding> plain = Inquiry.Hold(Doubtful, Trials);
        List<Finding> asking = Inquiry.Hold(Asking(Element.Gravity | Element.Intent), Trials);
        asking.ConvertAll(f => f.Hours).ShouldBe(plain.ConvertAll(f => f.Hours));
        asking.ShouldContain(f => !f.Convinced && double.IsFinite(f.Hours)); // and some act on it, unproved
    }

    [Fact]
    public void Two_elements_take_as_long_as_the_slower_one()
    {
        static World Sure(World world) => world.Evidence(e => e with { Dismissal = 1 - 1e-12 });
        List<double> one = Inquiry.Hold(Sure(Known), Trials).ConvertAll(f => f.Hours);
        List<double> both = Inquiry.Hold(Sure(Doubtful), Trials).ConvertAll(f => f.Hours);
        both.Zip(one).ShouldAllBe(pair => pair.First >= pair.Second);
        both.Average().ShouldBeGreaterThan(one.Average() * 1.2);
    }

    [Fact]
    public void An_element_has_a_prior_of_its_own()
    {
        World silent = Worlds.Small(1).NobodyCalls().Incident(i => i with { ReportRate = 0, ActPrior = 0.95 });
        Share(Inquiry.Hold(silent, 1)).ShouldBe(1);
        Share(Inquiry.Hold(silent.Incident(i => i with { AuthorPrior = 0.85 }), 1)).ShouldBe(0);
        World intent = silent.Trigger(t => t with { Prove = Element.Intent });
        Share(Inquiry.Hold(intent, 1)).ShouldBe(1);
        Share(Inquiry.Hold(intent.Incident(i => i with { IntentPrior = 0.85 }), 1)).ShouldBe(0);
    }

    [Fact]
    public void A_sponsored_act_adds_the_sponsor_to_what_must_be_proved()
    {
        World sponsored = Doubtful.Attacker(a => a with { Sponsored = true });
        Inquiry.Hold(sponsored, 200).ShouldBe(Inquiry.Hold(Asking(Element.Sponsor), 200));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void With_the_coupling_of_proof_off_or_without_a_promise_there_are_no_elements_besides(double coupling)
    {
        World exacting = Asking(Element.Gravity | Element.Intent).Coupling(CouplingRegistry.Proof, coupling);
        if (coupling > 0) exacting = exacting.Text(d => d with { Obligation = Obligation.None });
        Inquiry.Hold(exacting, 200).ShouldBe(Inquiry.Hold(Doubtful, 200));
    }

    private static World Asking(Element asked) => Doubtful.Trigger(t => t with { Prove = asked });

    private static double Share(List<Finding> findings) => (double)findings.Count(f => f.Convinced) / findings.Count;
}
