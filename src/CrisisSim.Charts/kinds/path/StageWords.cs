using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts;

/// <summary>What is waited for, as people say it.</summary>
public static class StageWords
{
    /// <summary>At the head of a row.</summary>
    public static string Name(Stage stage) => WordList.Capital(Plain(stage));

    /// <summary>Within a sentence.</summary>
    public static string Plain(Stage stage) => stage switch
    {
        Stage.Detection => "noticing it",
        Stage.Evidence => "believing it",
        Stage.Consultation => "the allies' talks",
        Stage.Authorization => "being cleared at home",
        Stage.Readiness => "getting ready",
        Stage.Lift => "transport",
        Stage.Transit => "the way there",
        Stage.Shortfall => "too little force",
        _ => Names.Plain(stage),
    };
}
