using System.Text.Encodings.Web;
using System.Text.Json;

namespace Oversight.Reports.Output;

/// <summary>Writes JSON documents in one form: UTF-8 without BOM, indented by two, LF, Chinese as it is, a line end at the end.</summary>
public static class JsonFile
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the document.</param>
    public static void Write(string path, Action<Utf8JsonWriter> write)
    {
        using var file = File.Create(path);
        Write(file, write);
    }

    /// <summary>Writes a document with a line end after it.</summary>
    /// <param name="output">Where it goes; left open.</param>
    /// <param name="write">Writes the document.</param>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            write(json);
        }

        output.Write("\n"u8);
    }
}
