namespace CrisisSim.Model;

/// <summary>One line of a trial's chronicle.</summary>
/// <param name="Hours">When, hours from t = 0.</param>
/// <param name="Who">Who: a member, the council, the attacker.</param>
/// <param name="What">What happened, a short sentence without its subject's name.</param>
public readonly record struct ChronicleEntry(double Hours, string Who, string What);
