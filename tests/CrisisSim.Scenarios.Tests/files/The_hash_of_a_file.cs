namespace CrisisSim.Scenarios.Tests;

public sealed class The_hash_of_a_file
{
    private const string Base = "title: T\nvictim: A\nattacker: {strength: 8, objective: 3 d}\nmembers:\n  A: "
        + "{authorization: [cabinet, {parliament: {takes: 1 d}}]}";

    private static string Hash(string text)
    {
        Loaded<Crisis> loaded = Narva.Load(text);
        loaded.Problems.Lines().ShouldBeEmpty();
        return loaded.Hash;
    }

    [Theory]
    [InlineData(
        "# a comment\ntitle: T # another\nvictim: A\nattacker: {strength: 8, objective: 3 d}\nmembers:\n  A: {authorization: [cabinet, {parliament: {takes: 1 d}}]}")]
    [InlineData(
        "victim: 'A'\ntitle: \"T\"\nmembers:\n    A:\n        authorization:\n        - cabinet\n        - parliament:\n            takes: 1 d\nattacker:\n  objective: 3 d\n  strength: 8")]
    public void Comments_layout_quotes_and_the_order_of_keys_do_not_count(string text) =>
        Hash(text).ShouldBe(Hash(Base));

    [Theory]
    [InlineData("strength: 8", "strength: 9")]
    [InlineData("strength: 8", "strength: {value: 8, source: IISS}")]
    [InlineData("[cabinet, {parliament: {takes: 1 d}}]", "[{parliament: {takes: 1 d}}, cabinet]")]
    public void A_value_a_source_and_the_order_of_a_list_count(string part, string instead) =>
        Hash(Base.Replace(part, instead, StringComparison.Ordinal)).ShouldNotBe(Hash(Base));

    [Fact]
    public void What_is_taken_over_counts_as_if_it_were_stated()
    {
        string extended = Base + "\n  B: {extends: A}";
        string stated = Base + "\n  B: {authorization: [cabinet, {parliament: {takes: 1 d}}]}";
        Hash(extended).ShouldBe(Hash(stated));
    }

    [Fact]
    public void It_is_the_same_on_every_machine() =>
        Hash(Base).ShouldBe("98e123c8db775812f619acd01a76ea2abef5a7111a79108211b5a2d572aa884d");

    [Fact]
    public void An_override_counts_as_if_the_file_said_it() =>
        Narva
            .Load(Base, new Override("attacker.strength", "9")).Hash
            .ShouldBe(Hash(Base.Replace("strength: 8", "strength: 9", StringComparison.Ordinal)));
}
