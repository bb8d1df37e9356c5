namespace CrisisSim.Scenarios;

internal static class CouplingsShape
{
    public static readonly Shape<CouplingStrengths> Shape = new("couplings", "How strongly each provision touches a mechanism; 'off' is 0.", o =>
    {
        var rows = CouplingRegistry.All.Select(coupling => (coupling, Field: Row(o, coupling))).ToList();
        return v => rows.Aggregate(CouplingStrengths.Default, (strengths, row) => strengths.With(row.coupling, row.Field[v]));
    });

    private static QuantityField<double> Row(Rows o, Coupling coupling) => o.Measured(coupling.Name, coupling.Does, new CouplingMeasure())
        .Plausible(coupling.Low, coupling.High)
        .Default(coupling.Default, coupling.Grade, coupling == CouplingRegistry.Solidarity ? "Wagner 2018: refusals fall from .12 to .02 where a vote is framed as alliance duty" : null);
}
