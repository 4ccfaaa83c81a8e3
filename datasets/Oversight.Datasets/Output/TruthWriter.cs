using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Oversight.Datasets.Faults;

namespace Oversight.Datasets.Output;

/// <summary>Writes <c>truth.json</c>: how the province was made, and what was planted in it, one entry a line.</summary>
internal static class TruthWriter
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What every such file begins with.</summary>
    public const string Mark = "{\n\"year\": ";

    public static void Write(string path, GeneratorOptions options, FaultLedger ledger)
    {
        using var writer = new StreamWriter(path, false, new UTF8Encoding(false)) { NewLine = "\n" };
        writer.Write(Mark);
        writer.Write(options.Year);
        writer.Write(",\n\"as_of\": \"");
        writer.Write(options.Year);
        writer.Write("-12-31\",\n\"objects\": ");
        writer.Write(options.Objects);
        writer.Write(",\n\"inspections\": ");
        writer.Write(options.Inspections);
        writer.Write(",\n\"seed\": ");
        writer.Write(options.Seed);
        writer.Write(",\n\"fault_millionths\": ");
        writer.Write(options.FaultMillionths);
        Section(writer, "faults", ledger.Faults);
        Section(writer, "edges", ledger.Edges);
        Section(writer, "broken", ledger.Broken);
        writer.Write("\n}\n");
    }

    private static void Section(StreamWriter writer, string name, List<PlantedFault> entries)
    {
        writer.Write($",\n\"{name}\": [");
        IEnumerable<PlantedFault> sorted = entries
            .OrderBy(f => f.Fault, StringComparer.Ordinal).ThenBy(f => f.Jurisdiction, StringComparer.Ordinal)
            .ThenBy(f => f.SubjectId, StringComparer.Ordinal);
        string separator = "\n";
        foreach (PlantedFault fault in sorted)
        {
            writer.Write(separator);
            writer.Write(Entry(fault));
            separator = ",\n";
        }

        writer.Write("\n]");
    }

    private static string Entry(PlantedFault fault)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Relaxed))
        {
            json.WriteStartObject();
            json.WriteString("fault", fault.Fault);
            json.WriteString("jurisdiction", fault.Jurisdiction);
            json.WriteString("subject_kind", fault.SubjectKind);
            json.WriteString("subject_id", fault.SubjectId);
            json.WriteString("note", fault.Note);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
