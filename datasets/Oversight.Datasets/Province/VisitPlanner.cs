using System.Runtime.InteropServices;
using Oversight.Datasets.Faults;
using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Province;

/// <summary>
/// Decides which objects are drawn, for which draws: at most once in each half of the year, more often the worse the
/// grade, always when flagged. Quotas within a class are exact, so that no comparison of classes fails by chance.
/// </summary>
internal sealed partial class VisitPlanner(
    GeneratorOptions options, JurisdictionSpec spec, ObjectRegistry objects, FaultLedger ledger, int year, List<Draw> draws)
{
    private const int Whole = PhiloxStream.Whole;
    private const int JointChance = 100_000;
    private const int Classes = 10;
    private readonly VisitSchedule _schedule = new();
    private readonly int[][] _half = [ByHalf(draws, 0), ByHalf(draws, 1)];
    private readonly int _faults = spec.IsJudged(options.Year) && year == options.Year ? options.FaultMillionths : 0;
    private readonly Dictionary<byte, Queue<int>> _spare = [];
    private readonly List<(int Draw, int Object)> _exempt = [];
    private readonly List<int> _others = [];

    public VisitSchedule Plan(int wantedInspections)
    {
        bool reportYear = year == options.Year;
        long weight = 0;
        for (int i = 0; i < objects.Count; i++)
        {
            weight += Eligible(i) ? Weight(i) : 0;
        }

        // Random inspections are 82 % of all, and one visit in ten is joint and makes two of them.
        long visits = (long)wantedInspections * 82 * Whole / 110;
        long scale = spec.Complete && reportYear ? Whole : Math.Min(Whole, Share(visits, weight));

        // Shancheng wants all of a year's items in one visit: no second one there.
        long again = reportYear && !spec.Is("shancheng") ? Math.Clamp(Share(visits - (weight * scale / Whole), weight * scale / Whole), 0, Whole) : 0;
        var random = new PhiloxStream(options.Seed, StreamPurpose.Selection, spec.Scope(year), 0);
        long[] first = new long[Classes];
        long[] second = new long[Classes];
        for (int i = 0; i < Classes; i++)
        {
            first[i] = random.Below(Whole);
            second[i] = random.Below(Whole);
        }

        for (int i = 0; i < objects.Count; i++)
        {
            if (Eligible(i))
            {
                Select(i, reportYear, scale, again, first, second);
            }
            else
            {
                Force(i);
            }
        }

        foreach ((int draw, int exempt) in _exempt)
        {
            Substitute(draw, exempt);
        }

        if (reportYear && spec.Covered && !spec.Complete)
        {
            Compare();
        }

        _schedule.Seal(options.Seed, spec.Scope(year), draws);
        return _schedule;
    }

    /// <summary>The day of a visit: both inspections of a joint one take it from the visit's stream, so they fall on the same.</summary>
    public static DateOnly DayOf(ulong seed, int scope, int visit, Draw draw) =>
        new PhiloxStream(seed, StreamPurpose.Visit, scope, visit).Pick<DateOnly>(draw.Days);

    private static long Share(long part, long whole) => whole <= 0 ? 0 : (long)((Int128)part * Whole / whole);

    private static int[] ByHalf(List<Draw> draws, int half) =>
        [.. Enumerable.Range(0, draws.Count).Where(i => draws[i].Item.Half == half)];

    private void Select(int i, bool reportYear, long scale, long again, long[] first, long[] second)
    {
        int half = reportYear && objects.CanBeVisited(i, year, 0) ? 0 : 1;
        if (!objects.CanBeVisited(i, year, half))
        {
            return;
        }

        int kind = objects.Grades[i] + (objects.Has(i, ObjectTraits.Flagged) ? 5 : 0);
        first[kind] += Weight(i) * scale / Whole;
        if (first[kind] < Whole)
        {
            Spare(i);
            return;
        }

        first[kind] -= Whole;
        Visit(i, half);
        second[kind] += half == 0 ? again : 0;
        if (half == 0 && second[kind] >= Whole)
        {
            second[kind] -= Whole;
            Visit(i, 1);
        }
    }

    private bool Eligible(int i) =>
        objects.Has(i, ObjectTraits.Active) && !objects.Has(i, ObjectTraits.Overdrawn | ObjectTraits.LeftOut) && !IsUnderObservation(i);

    /// <summary>Xinzhou 二(七): new businesses of good credit are left alone for their first twelve months.</summary>
    private bool IsUnderObservation(int i) =>
        spec.Is("xinzhou") && objects.Has(i, ObjectTraits.NewEconomy) && objects.Grades[i] is 1 or 2
        && objects.RegisteredOn[i].AddMonths(12) > new DateOnly(year, 1, 1);

    private int Weight(int i)
    {
        if (spec.Complete && year == options.Year)
        {
            return Whole;
        }

        bool turned = _faults > 0; // The comparisons between classes are turned round.
        if (objects.Has(i, ObjectTraits.Flagged))
        {
            return turned && (spec.Is("zibo") || spec.Is("shancheng")) ? 400_000 : Whole;
        }

        if (objects.Has(i, ObjectTraits.Shared))
        {
            return Whole;
        }

        return objects.Grades[i] switch
        {
            1 => turned && spec.Is("shuozhou") ? Whole : 600_000,
            3 => turned && spec.Is("xinzhou") ? 450_000 : 950_000,
            4 => Whole,
            _ => 850_000,
        };
    }

    private void Visit(int i, int half, VisitState state = VisitState.Drawn)
    {
        if (_half[half].Length == 0)
        {
            return;
        }

        int visit = (i * 4) + half;
        var random = new PhiloxStream(options.Seed, StreamPurpose.Slot, spec.Scope(year), visit);
        int draw = random.Pick<int>(_half[half]);
        if (IsSpared(i, draw) && !PlantExempt(ref random))
        {
            _schedule.Add(draw, i, visit, VisitState.Exempt);
            _exempt.Add((draw, i));
            return;
        }

        int partner = random.Chance(JointChance) ? Partner(draw, half, ref random) : draw;
        bool joint = partner != draw && !IsSpared(i, partner);
        _schedule.Add(draw, i, visit, state, joint);
        if (joint)
        {
            _schedule.Add(partner, i, visit, state, joint, second: true);
        }
    }

    private bool IsSpared(int i, int draw) => objects.IsExempt(i, draws[draw].DrawnOn) && !draws[draw].Item.ReachesExempt;

    /// <summary>A later draw of the same month, which is of another section; the draw itself if there is none.</summary>
    private int Partner(int draw, int half, ref PhiloxStream random)
    {
        _others.Clear();
        foreach (int other in _half[half])
        {
            if (other > draw && draws[other].Month == draws[draw].Month && draws[other].Item.Section != draws[draw].Item.Section)
            {
                _others.Add(other);
            }
        }

        return _others.Count == 0 ? draw : random.Pick<int>(CollectionsMarshal.AsSpan(_others));
    }

    private bool PlantExempt(ref PhiloxStream random) =>
        _faults > 0 && spec.Is("zibo") && (!_plantedExempt || random.Chance(_faults * 3)) && (_plantedExempt = true);

    private bool _plantedExempt;
    private bool _plantedObservation;

    /// <summary>The visits that only faults make.</summary>
    private void Force(int i)
    {
        if (_faults == 0 || !objects.Has(i, ObjectTraits.Active))
        {
            return;
        }

        var random = new PhiloxStream(options.Seed, StreamPurpose.Slot, spec.Scope(year), (i * 4L) + 3);
        if (objects.Has(i, ObjectTraits.Overdrawn))
        {
            Overdraw(i, ref random);
        }
        else if (IsUnderObservation(i) && objects.RegisteredOn[i] < new DateOnly(year, 1, 1)
            && objects.RegisteredOn[i] > new DateOnly(year - 1, 7, 1) && (!_plantedObservation || random.Chance(_faults * 3)))
        {
            _plantedObservation = true;
            _schedule.Add(random.Pick<int>(_half[0]), i, (i * 4) + 3, VisitState.Drawn);
        }
    }

    /// <summary>Three visits in three months: on one item, but for Jintan, which counts all items together.</summary>
    private void Overdraw(int i, ref PhiloxStream random)
    {
        int first = random.Pick<int>([.. _half[0].Where(d => draws[d].Month <= 4)]);
        string cap = spec.Id switch { "shuozhou" => "shuozhou.list.frequency", "zibo" => "zibo.12.frequency", _ => "jintan.2.1.4.frequency" };
        for (int visit = 0; visit < 3; visit++)
        {
            int month = draws[first].Month + visit;
            int draw = _half[0].First(d => draws[d].Month == month && (spec.MonthlyPlans || draws[d].Item == draws[first].Item));
            _schedule.Add(draw, i, (i * 4) + visit, VisitState.Drawn);
        }

        ledger.Add(cap, spec.Id, "object", objects.IdText(i), "drawn in three months running");
    }

    private void Spare(int i)
    {
        if (objects.ExemptTo[i] == default && objects.CanBeVisited(i, year, 0))
        {
            byte grade = objects.Grades[i];
            if (!_spare.TryGetValue(grade, out Queue<int>? queue))
            {
                _spare[grade] = queue = new Queue<int>();
            }

            queue.Enqueue(i);
        }
    }

    private void Substitute(int draw, int exempt)
    {
        if (_spare.TryGetValue(objects.Grades[exempt], out Queue<int>? queue) && queue.TryDequeue(out int spare))
        {
            _schedule.Add(draw, spare, (spare * 4) + draws[draw].Item.Half, VisitState.Replacement);
        }
    }
}
