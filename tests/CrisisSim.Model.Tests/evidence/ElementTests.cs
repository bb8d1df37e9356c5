namespace CrisisSim.Model.Tests;

public class ElementTests
{
    private const int Trials = 4000;

    private static readonly World Doubtful = Worlds.Small(1).NobodyCalls().Reports(2, 0.8)
        .Evidence(e => e with { Standard = 0.8, Dismissal = 0.8 });

    private static double ChanceOfOne => Share(Inquiry.Hold(Doubtful, Trials));

    [Theory]
    [InlineData(Element.Act | Element.Author, 2)]
    [InlineData(Element.Act | Element.Author | Element.Gravity, 3)]
    public void Each_element_must_be_proved_by_evidence_of_its_own(Element wanted, int elements)
    {
        List<Finding> findings = Inquiry.Hold(Doubtful.Trigger(t => t with { Prove = wanted }), Trials);
        findings.ShouldHold(f => f.Convinced, Math.Pow(ChanceOfOne, elements), bias: 0.03);
        findings.ShouldAllBe(f => f.Convinced != f.Dismissed);
    }

    [Fact]
    public void Two_elements_take_as_long_as_the_slower_one()
    {
        World sure = Doubtful.Evidence(e => e with { Dismissal = 1 - 1e-12 });
        List<double> one = Inquiry.Hold(sure, Trials).ConvertAll(f => f.Hours);
        List<double> both = Inquiry
            .Hold(sure.Trigger(t => t with { Prove = Element.Act | Element.Author }), Trials)
            .ConvertAll(f => f.Hours);
        both.Zip(one).ShouldAllBe(pair => pair.First >= pair.Second);
        both.Average().ShouldBeGreaterThan(one.Average() * 1.2);
    }

    [Fact]
    public void A_sponsored_act_adds_the_sponsor_to_what_must_be_proved()
    {
        World sponsored = Doubtful.Attacker(a => a with { Sponsored = true });
        World listed = Doubtful.Trigger(t => t with { Prove = Element.Act | Element.Sponsor });
        Inquiry.Hold(sponsored, 200).ShouldBe(Inquiry.Hold(listed, 200));
    }

    [Fact]
    public void With_the_coupling_of_proof_off_the_first_element_proves_all()
    {
        World exacting = Doubtful.Evidence(e => e with { Dismissal = 1 - 1e-12 }).Coupling(CouplingRegistry.Proof, 0);
        World plain = exacting.Trigger(t => t with { Prove = Element.Act });
        Inquiry
            .Hold(exacting.Trigger(t => t with { Prove = Element.Act | Element.Author }), 200)
            .Select(f => f.Convinced)
            .ShouldBe(Inquiry.Hold(plain, 200).Select(f => f.Convinced));
    }

    private static double Share(List<Finding> findings) => (double)findings.Count(f => f.Convinced) / findings.Count;
}
