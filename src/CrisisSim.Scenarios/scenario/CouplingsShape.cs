namespace CrisisSim.Scenarios;

internal static class CouplingsShape
{
    public const string Prior = "prior";

    public static readonly Shape<CouplingStrengths> Shape = new("couplings", "How strongly each provision touches a mechanism; 'off' is 0.", o =>
    {
        o.Choice<Prior>(Prior, "What stands for the couplings that are not stated: 'neutral' takes the defaults, 'sceptic' and 'advocate' the end of each range that is worst or best for the response.").Default(Model.Prior.Neutral);
        var rows = CouplingRegistry.All.Select(coupling => (coupling, Field: Row(o, coupling))).ToList();
        o.Complete((stated, at) => StatedPrior.Of(stated) is var prior && prior == Model.Prior.Neutral ? stated : Completed(stated, prior, rows, at));
        return v => rows.Aggregate(CouplingStrengths.Default, (strengths, row) => strengths.With(row.coupling, row.Field[v]));
    });

    private static QuantityField<double> Row(Rows o, Coupling coupling) => o.Measured(coupling.Name, coupling.Does, new CouplingMeasure())
        .Plausible(coupling.Low, coupling.High)
        .Default(coupling.Default, coupling.Grade, coupling == CouplingRegistry.Solidarity ? "Wagner 2018: refusals fall from .12 to .02 where a vote is framed as alliance duty" : null);

    /// <summary>The coefficients of the prior where none is stated, each resting on what the default rests on.</summary>
    private static Mapping Completed(Mapping stated, Prior prior, List<(Coupling Coupling, QuantityField<double> Field)> rows, Reading at)
    {
        var listed = StatedPrior.IsForListedCase(at.Session);
        var added = rows.Where(row => stated.Find(row.Coupling.Name) is null).Select(row =>
        {
            var mark = Mark.Of(new TextSource($"{Words.Of(prior.ToString())} prior of {row.Coupling.Name}", Origin.Default));
            var text = Show.Number(Priors.Coefficient(row.Coupling, prior, listed));
            return new Entry(row.Coupling.Name, mark, new Scalar(mark, text) { Grounds = row.Field.Row.Default!.Grounds });
        });
        return stated.Over([.. stated.Entries, .. added]);
    }
}
