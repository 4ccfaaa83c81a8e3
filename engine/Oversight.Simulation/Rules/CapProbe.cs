using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Simulation.Rules;

/// <summary>Asks a cap whether a random inspection of an object on a day would count. For one thread.</summary>
internal sealed class CapProbe
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private readonly InspectionCap cap;
    private readonly FactBatch batch;
    private readonly int[] objectOrd;

    public CapProbe(InspectionCap cap, FactContext context, DateOnly day)
    {
        this.cap = cap;
        var rows = new PinnedBatch(typeof(InspectionColumn), 1);
        objectOrd = rows.Add<int>((int)InspectionColumn.ObjectOrd);
        rows.Add<byte>((int)InspectionColumn.Source)[0] = (byte)InspectionSource.Random;
        rows.Add<int>((int)InspectionColumn.ItemKey);
        rows.Add<int>((int)InspectionColumn.EventDate)[0] = day.DayNumber - Epoch;
        rows.Add<int>((int)InspectionColumn.InspectedOn)[0] = day.DayNumber - Epoch;
        rows.Add<int>((int)InspectionColumn.EventYear)[0] = day.Year;
        batch = rows.Batch(context);
    }

    /// <summary>Whether it counts.</summary>
    /// <param name="ord">Row number of the object.</param>
    public bool Counts(int ord)
    {
        objectOrd[0] = ord;
        return cap.Counting(Inspection.At(batch, 0));
    }
}
