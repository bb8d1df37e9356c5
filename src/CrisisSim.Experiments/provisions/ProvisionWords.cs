using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>What a provision is called in a sentence.</summary>
public static class ProvisionWords
{
    /// <summary>"authority given in advance", without an article before it where it needs none.</summary>
    public static string Describe(Provision provision) => provision switch
    {
        Provision.Threshold => "where the lines lie",
        Provision.Precision => "exact words",
        Provision.Forms => "the list of acts",
        Provision.Area => "the area",
        Provision.GeneralClause => "the catch-all clause",
        Provision.Proof => "what has to be proved",
        Provision.Obligation => "the duty to assist",
        Provision.Condition => "the condition on provocation",
        Provision.Procedure => "how the allies decide",
        Provision.Limits => "deadlines",
        Provision.Verification => "the joint fact-finding cell",
        Provision.Delegation => "authority given in advance",
        Provision.Pledges => "forces promised beforehand",
        Provision.Conduct => "conduct and scrutiny",
        Provision.Governance => "reviews and exercises",
        _ => Names.Plain(provision),
    };
}
