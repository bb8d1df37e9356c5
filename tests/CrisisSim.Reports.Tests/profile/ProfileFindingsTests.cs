using CrisisSim.Model;

namespace CrisisSim.Reports.Tests;

public sealed class ProfileFindingsTests
{
    [Fact]
    public void The_sentence_names_where_words_matter_and_where_they_do_not() =>
        Sentence(Act("A raid", 10, 60), Act("A siege", 50, 50), Act("A feint", 60, 20)).ShouldBe(
            "Precise instead of Vague: it gains in “A raid” (force sent +50.0); it loses in “A feint” (force sent −40.0); no "
                + "clear change of 1 in 100 in “A siege”.");

    [Fact]
    public void The_price_is_told_of_what_is_no_attack() =>
        Sentence(Act("A raid", 50, 50), Act("A stray shot", 0, 30, real: false)).ShouldBe(
            "Precise instead of Vague: it costs more in “A stray shot” (force moved for nothing +30.0); no clear change of 1 "
                + "in 100 in “A raid”.");

    [Fact]
    public void Where_nothing_moves_the_sentence_says_so() =>
        Sentence(Act("A raid", 50, 50), Act("A siege", 20, 20)).ShouldBe(
            "Precise instead of Vague: no clear change of 1 in 100 in “A raid” and “A siege”.");

    [Fact]
    public void Where_every_act_moves_nothing_is_left_to_name() =>
        Sentence(Act("A raid", 10, 20)).ShouldBe(
            "Precise instead of Vague: it gains in “A raid” (force sent +10.0).");

    private static string Sentence(params ProfiledAct[] acts) => ProfileFindings.Describe(new ProfileResult
    {
        Plan = new ProfilePlan { Acts = [.. acts.Select(act => act.Act)] },
        Acts = acts,
        Interrupted = false,
    }).Single();

    /// <summary>Of each hundred crises so many in which all that is within reach sets out and is sent.</summary>
    private static ProfiledAct Act(string title, int vague, int precise, bool real = true)
    {
        var act = new ProfileAct(
            Crises.Small with { Title = title, Incident = Crises.Small.Incident with { Real = real } },
            [Crises.Vague, Crises.Precise]);
        return new ProfiledAct(act, [Table("vague", vague, real), Table("precise", precise, real)]);
    }

    private static TrialTable Table(string declaration, int sent, bool real) => Tables.Create(
        400,
        columns =>
        {
            for (int i = 0; i < 400; i++)
                columns[Portion.SentByDay30][i] = columns[Portion.SetOutByDay30][i] = i % 100 < sent ? 1 : 0;
        },
        Tables.Head with { Declaration = declaration, IsAttack = real });
}
