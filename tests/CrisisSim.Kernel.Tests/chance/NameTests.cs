namespace CrisisSim.Kernel.Tests;

public sealed class NameTests
{
    /// <summary>The published test vectors of FNV-1a, 64 bits.</summary>
    [Theory]
    [InlineData("", 0xCBF29CE484222325)]
    [InlineData("a", 0xAF63DC4C8601EC8C)]
    [InlineData("foobar", 0x85944171F73967E8)]
    public void The_key_of_a_name_is_its_FNV_1a_hash(string name, ulong key) => Name.Key(name).ShouldBe(key);

    [Fact]
    public void Case_and_accents_make_another_name()
    {
        Name.Key("Iceland").ShouldNotBe(Name.Key("iceland"));
        Name.Key("Türkiye").ShouldNotBe(Name.Key("Turkiye"));
    }

    [Fact]
    public void Letters_beyond_ASCII_count_by_their_UTF_8_octets()
    {
        ulong expected = 0xCBF29CE484222325;
        foreach (byte octet in System.Text.Encoding.UTF8.GetBytes("Türkiye — 🌍"))
            expected = unchecked((expected ^ octet) * 0x100000001B3);
        Name.Key("Türkiye — 🌍").ShouldBe(expected);
    }
}
