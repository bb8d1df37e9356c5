using System.Text.RegularExpressions;

namespace CrisisSim.Reports.Tests;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("half within 53.5 h, 95 % interval", "half within [53.5 h], [95 %] interval")]
    [InlineData("settled (--trials 25000), or so", "settled ([--trials 25000]), or so")]
    [InlineData("−380 h is a-b--c & 3 halves", "[−380 h] is a-b--c &amp; 3 halves")]
    [InlineData("", "")]
    public void A_figure_stays_with_its_unit_and_an_option_with_its_dashes(string plain, string written) =>
        Regex.Replace(Sentence.Render(plain).Written, "<span class=\"whole\">(.*?)</span>", "[$1]").ShouldBe(written);
}
