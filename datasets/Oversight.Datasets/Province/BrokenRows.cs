using System.Globalization;
using Oversight.Datasets.Faults;
using Oversight.Datasets.Output;

namespace Oversight.Datasets.Province;

/// <summary>Adds rows to the inspections that a reader must reject, after all sound ones, so that nothing else falls with them.</summary>
internal sealed class BrokenRows(TableFormat format, FaultLedger ledger, ProvinceTables tables)
{
    private const string Jurisdiction = "zibo";
    private readonly List<string> _lines = [];

    /// <summary>Adds <paramref name="count"/> rows, the four kinds in turn.</summary>
    /// <returns>Lines to add to the CSV file: they hold what no typed column can.</returns>
    public IReadOnlyList<string> Add(int count)
    {
        (string objectId, string firstId) = (tables.LastObjectId, tables.LastInspectionId);
        bool csv = format == TableFormat.Csv;
        for (int i = 0; i < count; i++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"ZB-X{i + 1:D7}");
            switch (i % 4)
            {
                case 0 when csv:
                    Row(id, objectId, "complaint", "2022-02-30", "bad-date", "inspected_on is no day of the calendar");
                    break;
                case 0:
                    Row(id, objectId, "complaint", null, "missing-date", "inspected_on is null");
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

        return _lines;
    }

    private void Row(string id, string objectId, string source, string? inspectedOn, string kind, string note)
    {
        const string Item = "ZB-I0000001";
        TableWriter table = tables.Inspections;
        string place;
        if (format == TableFormat.Csv)
        {
            _lines.Add($"{id},{Jurisdiction},{objectId},{Item},,,{source},,,,{inspectedOn}" + new string(',', 18));
            place = string.Create(CultureInfo.InvariantCulture, $"inspections.csv line {table.Rows + _lines.Count + 1}");
        }
        else
        {
            table.Text(id).Term(Jurisdiction).Text(objectId).Term(Item).Null().Null().Term(source).Null().Null().Null()
                .Day(inspectedOn is null ? null : DateOnly.ParseExact(inspectedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture));
            for (int column = 11; column < 29; column++)
            {
                table.Null();
            }

            table.End();
            place = string.Create(CultureInfo.InvariantCulture, $"inspections.parquet row {table.Rows}");
        }

        ledger.Broken.Add(new PlantedFault(kind, Jurisdiction, "inspection", RowId.Text(id), $"{place}: {note}"));
    }
}
