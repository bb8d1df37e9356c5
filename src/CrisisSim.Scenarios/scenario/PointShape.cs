using System.Globalization;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

internal static class PointShape
{
    /// <summary>The key of a member's point.</summary>
    public const string Seat = "seat";

    /// <summary>The key of an incident's point.</summary>
    public const string Place = "place";

    /// <summary>The keys of a point.</summary>
    public const string Latitude = "latitude", Longitude = "longitude";

    public static readonly Shape<(double Latitude, double Longitude)> Shape = new("point", "A point on the map.", o =>
    {
        Field<double> latitude = o.Field(Latitude, "Degrees north; south of the equator below 0.", new DegreesKind(90));
        Field<double> longitude = o.Field(Longitude, "Degrees east; west of Greenwich below 0.", new DegreesKind(180));
        return v => (latitude[v], longitude[v]);
    });
}

/// <summary>
/// Degrees from -<paramref name="most"/> to <paramref name="most"/>: a fact of the map, and no number of the run.
/// </summary>
internal sealed class DegreesKind(double most) : Kind<double>
{
    public override string Noun => $"a number of degrees from -{most} to {most}, as in 35.7";

    public override string Brief => $"degrees, from -{most} to {most}";

    public override Node Resolve(Node node, Grounds outer, ReadingSession session) =>
        node with { Grounds = node.Grounds.Over(outer) };

    public override bool TryRead(Node node, ReadingContext at, out double value)
    {
        value = 0;
        return at.TryScalar(node, this, out string text) && (TryParse(text, out value) || at.Refuse(node, this));
    }

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "number", ["minimum"] = -most, ["maximum"] = most };

    private bool TryParse(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && Math.Abs(value) <= most;
}

/// <summary>
/// The distance of a member that states none, where its seat is known and so is the place of the first incident, or the
/// seat of the attacked member: the great circle between the two on a sphere of 6,371 km.
/// </summary>
internal static class SeatDistances
{
    private const string Distance = "distance", Incidents = "incidents";
    private const double Radius = 6371;

    /// <summary>The resolved file with the distances that follow; what is stated stays.</summary>
    public static Mapping Complete(Mapping file)
    {
        if (file.Find(RootKeys.Members) is not { Value: Mapping members }) return file;
        Mapping? place = PlaceIn(file);
        string what = place is null ? "the seat of the attacked member" : "the place of the incident";
        place ??= file.Find("victim")?.Value is Scalar victim ? SeatOf(members.Find(victim.Text)?.Value) : null;
        return place is null
            ? file
            : file.With(RootKeys.Members, members.Over(
                [.. members.Entries.Select(entry => entry with { Value = Completed(entry.Value, place, what) })]));
    }

    private static Node Completed(Node member, Mapping place, string what)
    {
        if (member is not Mapping stated || stated.Find(Distance) is { Value.IsNone: false }) return member;
        if (SeatOf(stated) is not { } seat || Point(seat) is not { } from || Point(place) is not { } to) return member;
        string text = Math.Round(Between(from, to)).ToString("R", CultureInfo.InvariantCulture) + " km";
        var grounds = new Grounds($"great circle from its seat to {what}, computed", Weakest(seat, place), null);
        return stated.With(Distance, new Scalar(seat.At, text) { Grounds = grounds });
    }

    private static Mapping? PlaceIn(Mapping file) =>
        file.Find(Incidents)?.Value is Sequence { Items: [Mapping first, ..] }
            ? first.Find(PointShape.Place)?.Value as Mapping
            : null;

    private static Mapping? SeatOf(Node? member) => (member as Mapping)?.Find(PointShape.Seat)?.Value as Mapping;

    private static (double Latitude, double Longitude)? Point(Mapping point) =>
        Degrees(point, PointShape.Latitude) is { } north && Degrees(point, PointShape.Longitude) is { } east
            ? (north * Math.PI / 180, east * Math.PI / 180)
            : null;

    private static double? Degrees(Mapping point, string key) => point.Find(key)?.Value is Scalar word
        && double.TryParse(word.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double degrees)
            ? degrees
            : null;

    /// <summary>The grade of the coordinate that is founded least.</summary>
    private static Grade Weakest(params ReadOnlySpan<Mapping> points)
    {
        Grade weakest = Grade.Sourced;
        foreach (Mapping point in points)
            foreach (Entry entry in point.Entries)
                if (entry.Value.Grounds.Effective > weakest) weakest = entry.Value.Grounds.Effective;
        return weakest;
    }

    /// <summary>By the haversine formula, in km.</summary>
    private static double Between((double Latitude, double Longitude) from, (double Latitude, double Longitude) to)
    {
        double north = Math.Sin((to.Latitude - from.Latitude) / 2);
        double east = Math.Sin((to.Longitude - from.Longitude) / 2);
        double half = north * north + Math.Cos(from.Latitude) * Math.Cos(to.Latitude) * east * east;
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }
}
