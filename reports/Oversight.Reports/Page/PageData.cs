using System.Data;
using System.Text.Json;
using Oversight.Reports.Model;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Reports.Page;

/// <summary>Writes what the page shows: the model, and one array of rows a figure.</summary>
internal sealed class PageData(
    Utf8JsonWriter json, ReportModel model, DuckDBConnection connection, string breaches, CancellationToken cancellation)
{
    public void Write()
    {
        YearTables.Keep(connection, model.Year, cancellation);
        YearTables.KeepCrossObjects(connection, model.Year, anew: false, cancellation);
        json.WriteStartObject();
        ModelJson.Write(json, model);
        Rows("credit", CoverageByCredit.Query(model.Year));
        Rows("industry", CoverageByIndustry.Query(model.Year));
        Rows("status", ObjectsByStatus.Query);
        Rows("behind", BehindIndicators.Queries(model));
        Rows("objectLoad", ObjectLoad.Query(model.Year));
        Rows("busyObjects", BusyObjects.Query(model.Year));
        Rows("crossObjects", CrossObjects.Query(model.Year));
        Rows("officerLoad", OfficerLoad.Query(model.Year));
        Rows("busyOfficers", BusyOfficers.Query(model.Year));
        Rows("deadlines", DeadlineBreaches.Query(model));
        Rows("publication", PublicationDays.Query(model.Year, model.AsOf));
        Rows("plans", PlanTimeline.Query(model.Year));
        Rows("milestones", MilestonesDone.Query(model.Year));
        Rows("ruleTotals", BreachRows.Totals);
        BreachRows.Collect(connection, breaches, cancellation);
        json.WriteNumber("rowsOfARule", BreachRows.RowsOfARule);
        Rows("breaches", new BreachFolding(json, Value).Write, BreachRows.Query);
        BreachRows.Clear(connection);
        if (model.Waivers is not null)
        {
            Rows("waived", WaivedRows.Query);
        }

        Rows("rejectTotals", RejectRows.Totals);
        Rows("rejects", RejectRows.Query);
        json.WriteEndObject();
    }

    private void Rows(string name, params IEnumerable<string> queries) => Rows(name, Cells, queries);

    private void Rows(string name, Action<IDataRecord> write, params IEnumerable<string> queries)
    {
        json.WriteStartArray(name);
        foreach (var query in queries)
        {
            Each(query, write);
        }

        json.WriteEndArray();
        json.Flush();
        cancellation.ThrowIfCancellationRequested();
    }

    private void Each(string query, Action<IDataRecord> write)
    {
        using var command = connection.CreateCommand(query);
        using var interrupt = cancellation.Register(command.Cancel);
        try
        {
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                json.WriteStartArray();
                write(reader);
                json.WriteEndArray();
            }
        }
        catch (DuckDBException error) when (error.Kind == DuckDBErrorKind.Interrupt)
        {
            throw new OperationCanceledException(error.Message, error, cancellation);
        }
    }

    private void Cells(IDataRecord row)
    {
        for (var i = 0; i < row.FieldCount; i++)
        {
            Value(row.GetValue(i));
        }
    }

    private void Value(object value)
    {
        switch (value)
        {
            case DBNull:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            default:
                json.WriteNumberValue(Convert.ToInt64(value));
                break;
        }
    }
}
