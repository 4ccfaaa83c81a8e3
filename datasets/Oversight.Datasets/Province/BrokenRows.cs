using System.Globalization;
using Oversight.Datasets.Faults;
using Oversight.Datasets.Output;

namespace Oversight.Datasets.Province;

/// <summary>Adds rows to the inspections that a reader must reject, after all sound ones, so that nothing else falls with them.</summary>
internal sealed class BrokenRows(FaultLedger ledger, ProvinceTables tables)
{
    private const string Jurisdiction = "zibo";

    /// <summary>Adds <paramref name="count"/> rows, the four kinds in turn.</summary>
    public void Add(int count)
    {
        (string objectId, string firstId) = (tables.LastObjectId, tables.LastInspectionId);
        for (int i = 0; i < count; i++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"ZB-X{i + 1:D7}");
            switch (i % 4)
            {
                case 0:
                    Row(id, objectId, "complaint", "2022-02-30", "bad-date", "inspected_on is no day of the calendar");
                    break;
                case 1:
                    Row(id, objectId, "rumour", "2022-03-01", "unknown-value", "source is not in its enumeration");
                    break;
                case 2:
                    Row(firstId, objectId, "complaint", "2022-03-01", "repeated-key", "the key of the last sound row once more");
                    break;
                default:
                    Row(id, "91000000NOBODY000X", "complaint", "2022-03-01", "dangling-reference", "object_id refers to no row");
                    break;
            }
        }
    }

    private void Row(string id, string objectId, string source, string inspectedOn, string kind, string note)
    {
        CsvTable table = tables.Inspections;
        table.Text(id).Text(Jurisdiction).Text(objectId).Text("ZB-I0000001").Text(null).Text(null).Text(source).Text(null).Text(null)
            .Text(null).Text(inspectedOn);
        for (int column = 11; column < 29; column++)
        {
            table.Text(null);
        }

        table.End();
        ledger.Broken.Add(new PlantedFault(kind, Jurisdiction, "inspection", id,
            string.Create(CultureInfo.InvariantCulture, $"inspections.csv line {table.Rows + 1}: {note}")));
    }
}
