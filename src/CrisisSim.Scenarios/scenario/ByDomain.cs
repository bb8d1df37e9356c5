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
    /// Numbers that are judged in the domains of <paramref name="judged"/>, with a range from its low to its high end
    /// times the default, and assumed in the other domains.
    /// </summary>
    public static Shape<PerDomain<double>> Numbers(string noun, string doc, PerDomain<double> defaults,
        (double Low, double High, Domain[] Domains) judged) =>
        Define(noun, doc, (o, word, domain) =>
        {
            QuantityField<double> field = o.Number(word, $"Where the domain is {word}.").AtLeast(0);
            return judged.Domains.Contains(domain)
                ? field
                    .Plausible(Round(judged.Low * defaults[domain]), Round(judged.High * defaults[domain]))
                    .Default(defaults[domain], Grade.Judged)
                : field.Default(defaults[domain]);
        });

    private static double Round(double value) => Math.Round(value, 6);
}
