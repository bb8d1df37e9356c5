using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bindings.Tests;

public sealed class The_catalogues
{
    private static readonly IReadOnlyList<string> Domains = EnumWords<Domain>.All.Words;

    [Fact]
    public void Sixty_forms_each_with_its_own_name_and_source()
    {
        AttackForm.All.Count.ShouldBe(60);
        AttackForm.All.Select(form => form.Name).ShouldBeUnique();
        AttackForm.All.ShouldAllBe(form => form.Source.Length > 0 && form.Meaning.Length > 0);
    }

    [Fact]
    public void Every_number_of_a_form_lies_in_its_range() =>
        AttackForm.All.ShouldAllBe(form =>
            Holds(form.RungLow, form.Rung, form.RungHigh) && form.RungLow >= 1 && form.RungHigh <= 9
            && Holds(form.ActLow, form.Act, form.ActHigh) && Holds(form.AuthorLow, form.Author, form.AuthorHigh)
            && Holds(form.IntentLow, form.Intent, form.IntentHigh) && form.ActLow > 0 && form.AuthorHigh < 1
            && Holds(form.SureAfterLow, form.SureAfter, form.SureAfterHigh)
            && (form.Contact == null || Holds(form.ContactLow!.Value, form.Contact.Value, form.ContactHigh!.Value)));

    [Fact]
    public void What_stands_at_notice_takes_no_time_to_be_sure_of_and_doubt_takes_some() =>
        AttackForm.All.ShouldAllBe(form => form.Plain == (form.SureAfter == 0));

    [Fact]
    public void Notice_comes_as_a_median_and_a_later_90th_percentile() =>
        AttackForm.All.ShouldAllBe(form =>
            (form.VictimNotices == null ? form.VictimNoticesP90 == null : form.VictimNotices < form.VictimNoticesP90)
            && (form.AlliesKnow == null ? form.AlliesKnowP90 == null : form.AlliesKnow < form.AlliesKnowP90));

    [Fact]
    public void The_replies_that_fit_a_form_stand_in_the_catalogue_and_fit_its_domain()
    {
        foreach (AttackForm form in AttackForm.All)
            foreach (string name in form.Replies.Split(';'))
                Reply.All
                    .Single(reply => reply.Name == name)
                    .Domains.Split(';')
                    .ShouldContain(SnakeCase.From(form.Domain), $"{name} to {form.Name}");
    }

    [Fact]
    public void Every_reply_says_who_adopts_it_where_and_on_which_side_of_the_line()
    {
        Reply.All.Count.ShouldBe(16);
        Reply.All.Select(reply => reply.Name).ShouldBeUnique();
        Reply.All.SelectMany(reply => reply.AdoptedBy.Split(';')).Distinct()
            .ShouldBeSubsetOf(["body", "members", "another_body"]);
        Reply.All.SelectMany(reply => reply.Domains.Split(';')).Distinct().ShouldBeSubsetOf(Domains);
        Reply.All.ShouldAllBe(reply => reply.Source.Length > 0 && reply.Latency < reply.LatencyP90
            && Holds(reply.LatencyLow, reply.Latency, reply.LatencyHigh)
            && Holds(reply.CostLow, reply.Cost, reply.CostHigh)
            && Holds(reply.ResolveLow, reply.Resolve, reply.ResolveHigh));
        Reply.All.Select(reply => reply.Line).Distinct().ShouldBeSubsetOf(["below", "above", "either"]);
    }

    [Fact]
    public void Nato_has_no_sanctions()
    {
        Reply sanctions = Reply.All.Single(reply => reply.Name == "sanctions");
        sanctions.AdoptedBy.Split(';').ShouldNotContain("body");
    }

    [Fact]
    public void Sixty_three_states_in_two_cases_each_with_its_article_and_source()
    {
        NationalAuthorization.All.Count.ShouldBe(126);
        NationalAuthorization.All.GroupBy(row => row.State).ShouldAllBe(state =>
            state.Select(row => row.Case).Order().SequenceEqual(new[] { "collective_defence", "mission_abroad" }));
        NationalAuthorization.All.ShouldAllBe(row => row.Article.Length > 0 && row.Source.Length > 0
            && Holds(row.GovernmentLow, row.GovernmentMode, row.GovernmentHigh)
            && (row.VoteLow == null || Holds(row.VoteLow.Value, row.VoteMode!.Value, row.VoteHigh!.Value)));
        NationalAuthorization.All.Select(row => row.Confidence).Distinct()
            .ShouldBe(["seen", "second-hand", "unverified"], ignoreOrder: true);
    }

    [Fact]
    public void Germany_sends_first_and_votes_after_in_collective_defence()
    {
        NationalAuthorization germany = NationalAuthorization.All
            .Single(row => row.State == "Germany" && row.Case == "collective_defence");
        (germany.SendsFirst, germany.VoteMode).ShouldBe((true, 84));
    }

    private static bool Holds(double low, double value, double high) => low <= value && value <= high;
}
