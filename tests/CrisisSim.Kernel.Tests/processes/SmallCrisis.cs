namespace CrisisSim.Kernel.Tests;

/// <summary>
/// A model that uses everything: members assess (interrupted by news), consult within a limit, authorize in a nested
/// process, and queue for lift with limited patience.
/// </summary>
internal sealed class SmallCrisis
{
    private readonly Simulation simulation;
    private readonly Resource lift;
    private readonly Resource ports;
    private readonly Signal invoked;
    private readonly Pulse round;
    private readonly Signal[] authorized;
    private readonly Process[] members;
    private readonly Distribution assessment = Distribution.LognormalFrom(18, 60);
    private readonly Distribution authorization = Distribution.Gamma(2.5, 10);
    private readonly Distribution loading = Distribution.Hurdle(0.2, Distribution.Triangular(2, 5, 12));
    private Chance chance;

    public SmallCrisis(Simulation simulation, int size)
    {
        this.simulation = simulation;
        lift = new Resource(simulation, 2);
        ports = new Resource(simulation, 1);
        invoked = new Signal(simulation);
        round = new Pulse(simulation);
        authorized = Enumerable.Range(0, size).Select(_ => new Signal(simulation)).ToArray();
        members = new Process[size];
    }

    public double Arrived { get; private set; }

    public double Sum { get; private set; }

    public int GaveUp { get; private set; }

    /// <summary>One trial; a number that any change of order or chance would change.</summary>
    public double Trial(ulong trial)
    {
        simulation.Reset(-24);
        chance = new Chance(7, trial);
        (Arrived, Sum, GaveUp) = (0, 0, 0);
        for (int i = 0; i < members.Length; i++) members[i] = Member(i);
        simulation.Start(Chair());
        simulation.Start(Newsreader());
        simulation.Run(720);
        return Sum;
    }

    private async Process Member(int i)
    {
        Stream stream = chance.StreamFor((ulong)i, 1);
        for (double left = assessment.Sample(ref stream); left > 0;)
        {
            Wake wake = await simulation.Hold(left);
            left = wake.Interrupted ? wake.Left / 2 : 0;
        }

        if ((await round.Next(12)).TimedOut) Sum += 1e-3;
        await invoked.Wait(48);
        await Authorize(i, stream);
        foreach (Signal other in authorized) await other.Wait(200);
        if ((await lift.Acquire(10)).TimedOut)
        {
            GaveUp++;
            return;
        }

        await Move(loading.Sample(ref stream));
        lift.Release();
        Arrived++;
        Sum += simulation.Now * (i + 1);
    }

    private async Process Authorize(int i, Stream stream)
    {
        await simulation.Delay(authorization.Sample(ref stream));
        authorized[i].Fire();
    }

    private async Process Move(double hours)
    {
        await ports.Acquire();
        await simulation.Delay(hours);
        ports.Release();
    }

    private async Process Chair()
    {
        for (int i = 0; i < 5; i++)
        {
            await simulation.Delay(6);
            round.Beat();
        }

        invoked.Fire();
    }

    private async Process Newsreader()
    {
        Stream stream = chance.StreamFor(99, 2);
        while (true)
        {
            await simulation.Delay(stream.Gap(1 / 5.0));
            simulation.Interrupt(members[(int)(stream.Uniform() * members.Length)]);
        }
    }
}
