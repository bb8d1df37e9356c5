using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bindings.Tests;

public class Replies_and_unions
{
    private static readonly ResponseParameters Defaults = new();

    [Fact]
    public void The_replies_of_the_model_are_those_of_the_catalogue_but_for_air_policing_which_is_a_force() =>
        Defaults.Options.Select(option => SnakeCase.From(option.Kind)).Append("air_policing").Order()
            .ShouldBe(Reply.All.Select(reply => reply.Name).Order());

    [Fact]
    public void What_the_catalogue_states_of_a_reply_is_what_the_model_plays()
    {
        foreach (ResponseOption option in Defaults.Options)
        {
            Reply reply = Reply.All.Single(reply => reply.Name == SnakeCase.From(option.Kind));
            SnakeCase.From(option.Level).ShouldBe(reply.Level, reply.Name);
            Words(reply.AdoptedBy).ShouldBe(Enum.GetValues<Adopters>()
                .Where(who => who != Adopters.None && option.Adopters.HasFlag(who)).Select(who => SnakeCase.From(who)),
                ignoreOrder: true, reply.Name);
            option.Since.ShouldBe(reply.Since, reply.Name);
            option.Domains.Select(domain => SnakeCase.From(domain)).ShouldBe(Words(reply.Domains), reply.Name);
            option.BelowLine.ShouldBe(reply.Line != "above", reply.Name);
            option.Latency.Median.ShouldBe(reply.Latency, 1e-9, reply.Name);
            option.Latency.Quantile(0.9).ShouldBe(reply.LatencyP90, 1e-6, reply.Name);
            double?[] played = [option.CostToAttacker, option.Resolve, option.Capacity, option.Chance];
            played.ShouldBe([reply.Cost, reply.Resolve, reply.Capacity, reply.Chance], reply.Name);
        }
    }

    [Fact]
    public void A_member_names_the_union_in_which_it_acts()
    {
        Scenario scenario = Narrow.Sound("  A: {}", "  A: {union: European Union}");
        scenario.Members.Single(member => member.Name == "A").Union.ShouldBe("European Union");
    }

    [Fact]
    public void No_body_offers_a_reply_before_its_year() => Narrow
        .Lines("  d: {}", "  d: {body: {offers: [combat, recall_of_envoys]}}\nstart: 1947-03-01 10:00 +01:00")
        .ShouldContain(line => line.EndsWith(
            "no body offers 'recall_of_envoys' before 1948, and the crisis begins in 1947", StringComparison.Ordinal));

    private static string[] Words(string list) => list.Split(';');
}
