using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Oversight.Datasets.Faults;

namespace Oversight.Datasets.Output;

/// <summary>Writes <c>truth.json</c>: how the province was made, and what was planted in it, one entry a line.</summary>
internal sealed class TruthWriter : IDisposable
{
    /// <summary>What every such file begins with.</summary>
    public const string Mark = "{\n\"year\": ";

    private const int LookEvery = 1024;
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly FileStream _file;
    private readonly CancellationToken _cancellation;
    private readonly ArrayBufferWriter<byte> _entry = new();
    private readonly Utf8JsonWriter _json;

    private TruthWriter(string path, CancellationToken cancellation)
    {
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        _cancellation = cancellation;
        _json = new Utf8JsonWriter(_entry, Relaxed);
    }

    public static void Write(string path, GeneratorOptions options, FaultLedger ledger, CancellationToken cancellation)
    {
        using var writer = new TruthWriter(path, cancellation);
        writer.Raw(string.Create(CultureInfo.InvariantCulture, $"""
            {Mark}{options.Year},
            "as_of": "{options.Year}-12-31",
            "objects": {options.Objects},
            "inspections": {options.Inspections},
            "seed": {options.Seed},
            "fault_millionths": {options.FaultMillionths}
            """));
        writer.Section("faults", ledger.Faults);
        writer.Section("edges", ledger.Edges);
        writer.Section("broken", ledger.Broken);
        writer.Raw("\n}\n");
    }

    public void Dispose()
    {
        _json.Dispose();
        _file.Dispose();
    }

    private void Section(string name, List<PlantedFault> entries)
    {
        Raw($",\n\"{name}\": [");
        string separator = "\n";
        int written = 0;
        foreach (PlantedFault fault in entries.Order(Comparer<PlantedFault>.Create(PlantedFault.Compare)))
        {
            if (++written % LookEvery == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            Raw(separator);
            Entry(fault);
            separator = ",\n";
        }

        Raw("\n]");
    }

    private void Entry(PlantedFault fault)
    {
        Span<byte> subject = stackalloc byte[RowId.MaxLength];
        _json.WriteStartObject();
        _json.WriteString("fault", fault.Fault);
        _json.WriteString("jurisdiction", fault.Jurisdiction);
        _json.WriteString("subject_kind", fault.SubjectKind);
        _json.WriteString("subject_id", subject[..fault.SubjectId.Write(subject)]);
        _json.WriteString("note", fault.Note);
        _json.WriteEndObject();
        _json.Flush();
        _file.Write(_entry.WrittenSpan);
        _entry.ResetWrittenCount();
        _json.Reset();
    }

    private void Raw(string text) => _file.Write(Encoding.UTF8.GetBytes(text));
}
