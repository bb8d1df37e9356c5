namespace CrisisSim.Scenarios;

/// <summary>One of the keys of which a block must hold exactly one.</summary>
internal sealed class Option<T>
{
    private Option(string key, string doc, Kind kind) => (Key, Doc, Kind) = (key, doc, kind);

    public string Key { get; }

    public string Doc { get; }

    public Kind Kind { get; }

    public static Option<T> Create<TSpecial>(string key, string doc, Kind<TSpecial> kind)
        where TSpecial : T => new(key, doc, kind);
}
