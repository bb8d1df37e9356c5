namespace CrisisSim.Model;

/// <summary>When a contingent passed from stage to stage, hours; what it has not reached yet is not a number.</summary>
internal struct Deployment
{
    public Party Party;
    public double Mandated, Authorized, Ready, Cleared, Arrived;

    public static Deployment Start(Party party, double mandated, double authorized) => new()
    {
        Party = party,
        Mandated = mandated,
        Authorized = authorized,
        Ready = double.NaN,
        Cleared = double.NaN,
        Arrived = double.NaN,
    };

    /// <summary>How many stages it has behind it.</summary>
    public readonly int Passed => double.IsNaN(Ready) ? 0 : double.IsNaN(Cleared) ? 1 : double.IsNaN(Arrived) ? 2 : 3;
}
