using System.Text.Json;
using Oversight.Reports.Model;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Page;

/// <summary>Writes what the page shows: the model, and one array of rows a figure.</summary>
internal sealed class PageData(
    Utf8JsonWriter json,
    ReportModel model,
    Func<IReadOnlyList<PageFigure>> figures,
    DuckDBConnection connection,
    string breaches,
    CancellationToken cancellation)
{
    public void Write()
    {
        var rows = new PageRows(json, connection, cancellation);
        json.WriteStartObject();
        ModelJson.Write(json, model);
        rows.Write("deadlines", DeadlineBreaches.Query(model));
        rows.Write("ruleTotals", BreachRows.Totals);
        BreachRows.Collect(connection, breaches, cancellation);
        json.WriteNumber("rowsOfARule", BreachRows.RowsOfARule);
        rows.Write("breaches", new BreachFolding(json, rows.Value).Write, BreachRows.Query);
        BreachRows.Clear(connection);
        if (model.Waivers is not null)
        {
            rows.Write("waived", WaivedRows.Query);
        }

        rows.Write("rejectTotals", RejectRows.Totals);
        rows.Write("rejects", RejectRows.Query);

        // Last, as they may be in the making on another thread.
        foreach (var figure in figures())
        {
            json.WritePropertyName(figure.Name);
            json.WriteRawValue(figure.Rows.Span, skipInputValidation: true);
        }

        json.WriteEndObject();
    }
}
