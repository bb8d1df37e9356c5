namespace CrisisSim.Scenarios;

/// <summary>A block with one row for each domain.</summary>
internal static class ByDomain
{
    public static Shape<PerDomain<T>> Define<T>(string noun, string doc,
        Func<Rows, string, Domain, QuantityField<T>> row) =>
        new(noun, doc, o =>
    {
        var rows = Enum
            .GetValues<Domain>()
            .Select(domain => row(o, SnakeCase.From(domain), domain))
            .ToList();
        return v => new PerDomain<T>([.. rows.Select(field => field[v])]);
    });

    /// <summary>
    /// Numbers with a range from a low to a high end times the default; in the domains of <paramref name="judged"/>
    /// they are judged, in the others assumed by analogy. None lies above the most.
    /// </summary>
    public static Shape<PerDomain<double>> Numbers(string noun, string doc, PerDomain<double> defaults,
        (double Low, double High, Domain[] Domains) judged, double most) =>
        Define(noun, doc, (o, word, domain) =>
        {
            bool isJudged = judged.Domains.Contains(domain);
            return o
                .Number(word, $"Where the domain is {word}.")
                .Between(0, most)
                .Plausible(Round(judged.Low * defaults[domain]), Round(judged.High * defaults[domain]),
                    isJudged ? "no series of observations is public" : "as wide as where it is judged")
                .Default(defaults[domain], isJudged ? Grade.Judged : Grade.Assumed);
        });

    private static double Round(double value) => Math.Round(value, 6);
}
