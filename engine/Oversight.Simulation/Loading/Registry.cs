using System.Text;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Draws;
using Oversight.Policies.Evaluation;
using Oversight.Simulation.Rules;

namespace Oversight.Simulation.Loading;

/// <summary>What a simulation needs to know of the objects of a jurisdiction, by row number in the loaded registry.</summary>
internal sealed class Registry
{
    /// <summary>Stands for no class of a comparison.</summary>
    public const byte NoClass = byte.MaxValue;

    private Registry(int extent, int comparisons, int caps)
    {
        (Grade, Industry, IsActive) = (new byte[extent], new ushort[extent], new bool[extent]);
        ClassOf = [.. Enumerable.Range(0, comparisons).Select(_ => new byte[extent])];
        Counts = [.. Enumerable.Range(0, caps).Select(_ => new bool[extent])];
        Array.ForEach(ClassOf, classes => Array.Fill(classes, NoClass));
    }

    /// <summary>Credit grade, as <see cref="CreditGrade"/>.</summary>
    public byte[] Grade { get; }

    /// <summary>The first two characters of the industry code, as <see cref="NameOfIndustry"/> reads them; 0 = not known.</summary>
    public ushort[] Industry { get; }

    /// <summary>Whether the object is active in the year.</summary>
    public bool[] IsActive { get; }

    /// <summary>Class of each object for each comparison; <see cref="NoClass"/> = none.</summary>
    public byte[][] ClassOf { get; }

    /// <summary>Whether random inspections of the object count, for each cap.</summary>
    public bool[][] Counts { get; }

    /// <summary>Active objects.</summary>
    public int Active { get; private set; }

    /// <summary>The text of an industry.</summary>
    public static string NameOfIndustry(ushort industry) => industry == 0
        ? ""
        : Encoding.UTF8.GetString((industry & 0xFF) == 0 ? [(byte)(industry >> 8)] : [(byte)(industry >> 8), (byte)industry]);

    /// <summary>Reads the objects.</summary>
    /// <param name="extent">One more than the largest row number.</param>
    /// <param name="frames">What the pack says.</param>
    /// <param name="rules">The rules; comparisons whose hits are no visits are taken out.</param>
    /// <param name="caps">Caps that are asked.</param>
    /// <param name="day">Day of the inspections.</param>
    /// <param name="threads">Threads, from 1.</param>
    /// <param name="cancellation">Ends the scan.</param>
    /// <exception cref="PolicyRunException">A rule failed on an object.</exception>
    public static Registry Read(
        int extent, SamplingFrameBuilder frames, PackRules rules, IReadOnlyList<InspectionCap> caps, DateOnly day, int threads, CancellationToken cancellation)
    {
        var comparisons = rules.Comparisons;
        var registry = new Registry(extent, comparisons.Count, caps.Count);
        var (probes, active, odd) = (new CapProbe[threads][], new int[threads], new bool[comparisons.Count]);
        var columns = rules.ObjectColumns.Concat(
            [nameof(ObjectColumn.IsActive), nameof(ObjectColumn.CreditGrade), nameof(ObjectColumn.IndustryCode), nameof(ObjectColumn.JudgedRandomInspections)]);
        frames.Objects(columns, Visit, cancellation);
        registry.Active = active.Sum();
        if (odd.Any(one => one))
        {
            rules.LeaveOut(comparisons.Where((_, number) => odd[number]));
        }

        return registry;

        void Visit(FactBatch batch, int row, int worker)
        {
            var ord = batch.Int((int)KeyColumn.Ord, row);
            var one = InspectedObject.At(batch, row);
            registry.Grade[ord] = (byte)one.CreditGrade;
            registry.Industry[ord] = IndustryOf(one.IndustryCode.ToString());
            registry.IsActive[ord] = one.IsActive;
            active[worker] += one.IsActive ? 1 : 0;
            Rule? asked = null;
            try
            {
                Ask(batch, one, ord, worker, ref asked);
            }
            catch (Exception cause) when (asked is not null)
            {
                throw new PolicyRunException(rules.Plugin.Plugin.Id, asked.Id, asked.Location, cause);
            }
        }

        void Ask(FactBatch batch, InspectedObject one, int ord, int worker, ref Rule? asked)
        {
            for (var number = 0; number < comparisons.Count; number++)
            {
                var comparison = comparisons[number];
                asked = comparison;
                if (comparison.Among(one) && comparison.ClassOf(one) is { } found && found >= 0 && found < comparison.Classes.Count)
                {
                    registry.ClassOf[number][ord] = (byte)found;
                    odd[number] |= comparison.Hit(one) != one.JudgedRandomInspections > 0;
                }
            }

            if (caps.Count > 0)
            {
                probes[worker] ??= [.. caps.Select(cap => new CapProbe(cap, batch.Context, day))];
                for (var number = 0; number < caps.Count; number++)
                {
                    asked = caps[number];
                    registry.Counts[number][ord] = probes[worker][number].Counts(ord);
                }
            }
        }
    }

    private static ushort IndustryOf(string code)
    {
        var bytes = Encoding.UTF8.GetBytes(code);
        return bytes.Length switch
        {
            0 => 0,
            1 => (ushort)(bytes[0] << 8),
            _ => (ushort)((bytes[0] << 8) | bytes[1]),
        };
    }
}
