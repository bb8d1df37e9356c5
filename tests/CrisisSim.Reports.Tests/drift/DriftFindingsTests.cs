namespace CrisisSim.Reports.Tests;

public sealed class DriftFindingsTests
{
    [Fact]
    public void The_sentences_name_both_texts_and_what_is_left()
    {
        DriftResult result = DriftStudy.Play(new DriftPlan
        {
            Scenario = Crises.Small,
            Declarations = [Crises.Vague, Crises.Precise],
            Years = [0, 10, 20],
            Seed = 2026,
            Trials = 60,
            Threads = 1,
        });
        IReadOnlyList<string> sentences = DriftFindings.Describe(result);

        sentences.Count.ShouldBe(4);
        sentences[0].ShouldStartWith("Half cleared within 3 days, Precise against Vague: ");
        sentences[3].ShouldContain("is never reviewed");
        sentences.ShouldAllBe(sentence => sentence.EndsWith('.'));
    }
}
