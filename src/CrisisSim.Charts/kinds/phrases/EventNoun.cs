using CrisisSim.Experiments;

namespace CrisisSim.Charts;

/// <summary>
/// What a crisis has had once a milestone is reached, with its article, so that it may follow "have", "without" or
/// begin a sentence.
/// </summary>
internal static class EventNoun
{
    public static string For(Milestone milestone) => milestone switch
    {
        Milestone.Detection => "a first detection",
        Milestone.Conviction => "a first convinced member",
        Milestone.Request => "a request to consult",
        Milestone.Convened => "a first meeting of the allies",
        Milestone.Decision => "a decision to assist",
        Milestone.Authorization => "a first national authorization",
        Milestone.FirstResponse => "a first response",
        Milestone.FirstForce => "a first force in theatre",
        Milestone.Effective => "an effective response",
        Milestone.ObjectiveTaken => "the loss of the objective",
        Milestone.Halted => "a halt of the attack",
        Milestone.Restored => "a restoration of what was lost",
        Milestone.Ended => "an end of the crisis",
        _ => throw new ArgumentOutOfRangeException(nameof(milestone), milestone, "It is no milestone."),
    };
}
