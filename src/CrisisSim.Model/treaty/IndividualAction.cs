namespace CrisisSim.Model;

/// <summary>Whether the text lets each party act by its own decision, beside the body and before it.</summary>
public enum IndividualAction
{
    /// <summary>It says nothing of it.</summary>
    No,

    /// <summary>It does (North Atlantic Treaty Art. 5: "individually and in concert").</summary>
    Yes,

    /// <summary>
    /// It does at the request of the attacked party, and until the body decides (Inter-American Treaty of Reciprocal
    /// Assistance Art. 3(2)).
    /// </summary>
    AtRequest,
}
