using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// The chance of one incident: a stream for each who and what for. Which draws are of the incident alone, and which are
/// the same in every incident of its domain or of the whole conflict, is said by their names.
/// </summary>
internal sealed class Luck
{
    private const ulong GoldenRatio = 0x9E3779B97F4A7C15; // keeps the luck of one incident apart from another's

    private static readonly ulong AllianceKey = Name.Key("\u0001alliance");

    private readonly ulong salt, domainSalt;
    private readonly double pace;
    private Chance chance;

    /// <summary>The luck of the incident at this place in the scenario.</summary>
    public Luck(Scenario scenario, int number)
    {
        Domain domain = scenario.Incidents[number].Domain;
        salt = (ulong)number * GoldenRatio;
        domainSalt = (ulong)scenario.Incidents.TakeWhile(other => other.Domain != domain).Count() * GoldenRatio;
        pace = Math.Exp(scenario.Alliance.Pace);
    }

    /// <summary>Takes the chance of the next trial.</summary>
    public void Begin(Chance ofTrial) => chance = ofTrial;

    /// <summary>What names the luck of a member in this incident.</summary>
    public ulong KeyOf(Member member) => Name.Key(member.Name) + salt;

    public Stream Draw(Purpose purpose, ulong occasion = 0) =>
        chance.StreamFor(AllianceKey + salt, (ulong)purpose, occasion);

    public Stream Draw(Party party, Purpose purpose, ulong occasion = 0) =>
        chance.StreamFor(party.Key, (ulong)purpose, occasion);

    /// <summary>
    /// What a member brings to every incident alike: its reading, its standard, its reasons, its voice.
    /// </summary>
    public Stream DrawOfMember(Party party, Purpose purpose, ulong occasion = 0) =>
        chance.StreamFor(party.Key - salt, (ulong)purpose, occasion);

    /// <summary>What all members bring to every incident alike.</summary>
    public Stream DrawOfMembers(Purpose purpose, ulong occasion = 0) =>
        chance.StreamFor(AllianceKey, (ulong)purpose, occasion);

    /// <summary>What misleads all in one domain misleads them in every incident there.</summary>
    public Stream DrawOfDomain(Purpose purpose, ulong occasion = 0) =>
        chance.StreamFor(AllianceKey + domainSalt, (ulong)purpose, occasion);

    /// <summary>What misleads a member in one domain misleads it in every incident there.</summary>
    public Stream DrawOfDomain(Party party, Purpose purpose, ulong occasion = 0) =>
        chance.StreamFor(party.Key - salt + domainSalt, (ulong)purpose, occasion);

    public double Sample(Distribution distribution, Purpose purpose, ulong occasion = 0)
    {
        Stream stream = Draw(purpose, occasion);
        return distribution.Sample(ref stream);
    }

    public double Sample(Distribution distribution, Party party, Purpose purpose, ulong occasion = 0)
    {
        Stream stream = Draw(party, purpose, occasion);
        return distribution.Sample(ref stream);
    }

    /// <summary>A duration that lies with the alliance itself, at its pace.</summary>
    public double Takes(Distribution distribution, Purpose purpose, ulong occasion = 0) =>
        Sample(distribution, purpose, occasion) * pace;

    /// <summary>A duration that lies with a member, at the pace of the alliance.</summary>
    public double Takes(Distribution distribution, Party party, Purpose purpose, ulong occasion = 0) =>
        Sample(distribution, party, purpose, occasion) * pace;
}

/// <summary>Hours of which a part is left to do.</summary>
internal static class HoursLeft
{
    /// <summary>The part of the hours; nothing of what would never end, where nothing is left of it.</summary>
    public static double Left(this double hours, double part) => part == 0 ? 0 : hours * part;
}
