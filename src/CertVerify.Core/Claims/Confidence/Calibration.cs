using System.Globalization;

namespace CertVerify.Core.Claims.Confidence;

/// <summary>What the readers' own confidences are worth: the share of values that proved right among those read with it, by kind of field and way of reading.</summary>
/// <remarks>The table is written by <c>eng/accuracy.sh DIR --calibrate</c>; docs/accuracy.md says how well it holds.</remarks>
public sealed class Calibration
{
    private readonly ILookup<(FieldKind Kind, ReadingWay Way), Knot> _knots;

    private Calibration(IEnumerable<Knot> knots) => _knots = knots.OrderBy(knot => knot.Own).ToLookup(knot => (knot.Kind, knot.Way));

    /// <summary>The table that ships.</summary>
    public static Calibration Shipped { get; } = Open();

    /// <summary>Leaves every confidence as its reader gave it.</summary>
    public static Calibration None { get; } = new([]);

    public static Calibration Of(IEnumerable<Knot> knots) => new(knots);

    /// <summary>The share of right values at a reader's confidence: between two knots in proportion, outside them as at the nearest.</summary>
    public double Worth(FieldKind kind, ReadingWay way, double own)
    {
        if (!_knots.Contains((kind, way)))
            return own;
        var (below, above) = (_knots[(kind, way)].LastOrDefault(knot => knot.Own <= own), _knots[(kind, way)].FirstOrDefault(knot => knot.Own > own));
        var worth = (below, above) switch
        {
            ({ } last, null) => last.Worth,
            (null, { } first) => first.Worth,
            ({ } last, { } next) => last.Worth + (next.Worth - last.Worth) * (own - last.Own) / (next.Own - last.Own),
            _ => own,
        };
        return Math.Round(worth, 3);
    }

    private static Calibration Open()
    {
        using var table = new StreamReader(typeof(Calibration).Assembly.GetManifestResourceStream("claims/calibration.csv")!);
        return new([.. table.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Knot.Parse)]);
    }
}

/// <summary>One point of a calibration.</summary>
/// <param name="Own">The reader's own confidence.</param>
/// <param name="Worth">The share of right values there.</param>
/// <param name="Values">How many values it was measured on.</param>
public sealed record Knot(FieldKind Kind, ReadingWay Way, double Own, double Worth, int Values)
{
    public const string Header = "kind,way,own,worth,values";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind},{Way},{Own:0.###},{Worth:0.###},{Values}");

    public static Knot Parse(string line)
    {
        var cells = line.Split(',');
        return new(Enum.Parse<FieldKind>(cells[0]), Enum.Parse<ReadingWay>(cells[1]), Number(cells[2]), Number(cells[3]), (int)Number(cells[4]));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
