using System.Text;

namespace Oversight.Storage.Datasets.Csv;

/// <summary>The encodings behind <see cref="DatasetEncoding"/>.</summary>
internal static class DatasetEncodings
{
    // The bytes of a comma, a quote and a line end never occur within a GB 18030 character, so records are split before decoding.
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "gb18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;

    internal static Encoding Of(DatasetEncoding encoding) => encoding == DatasetEncoding.Gb18030 ? Gb18030 : Encoding.UTF8;
}
