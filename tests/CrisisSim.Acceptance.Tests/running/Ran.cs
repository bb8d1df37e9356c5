namespace CrisisSim.Acceptance.Tests;

/// <summary>What a command line gave.</summary>
internal sealed record Ran(int Code, string Out, string Error)
{
    /// <summary>Ended with this code, in plain words: never a stack trace.</summary>
    public Ran ShouldEndWith(int code)
    {
        Code.ShouldBe(code, $"{Out}\n{Error}");
        (Out + Error).ShouldNotContain("   at CrisisSim.");
        (Out + Error).ShouldNotContain("   at System.");
        return this;
    }

    /// <summary>Refused: the code, nothing among the results, and these words among the errors.</summary>
    public void ShouldBeRefused(int code, params IEnumerable<string> words)
    {
        ShouldEndWith(code);
        Out.ShouldBeEmpty();
        foreach (string word in words) Error.ShouldContain(word);
    }
}
