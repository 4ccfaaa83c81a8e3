using System.Text.Encodings.Web;
using System.Text.Json;

namespace Oversight.Reports.Output;

/// <summary>Writes JSON files in one form: UTF-8 without BOM, indented by two, LF, Chinese as it is, a line end at the end.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    public static void Write(string path, Action<Utf8JsonWriter> write)
    {
        using var file = File.Create(path);
        using (var json = new Utf8JsonWriter(file, Options))
        {
            write(json);
        }

        file.Write("\n"u8);
    }
}
