using System.Text;
using Oversight.Contracts;
using Oversight.Storage.Datasets;
using Oversight.Storage.Datasets.Mapping;
using Oversight.Storage.Datasets.Sources;

namespace Oversight.Storage.Tests.Datasets;

public sealed class Utf8DetectorTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    public static TheoryData<string, bool, DatasetEncoding> Cases => new()
    {
        { "name\n淄博市工业和信息化局\n", true, DatasetEncoding.Utf8 },
        { "name\n淄博市工业和信息化局\n", false, DatasetEncoding.Gb18030 },
        { "name\nplain\n", true, DatasetEncoding.Gb18030 },

        // In GB 18030 these two characters are four bytes that are valid UTF-8.
        { "name\n联通\n", false, DatasetEncoding.Gb18030 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Decide_AskedForGb18030_TakesChineseUtf8AsWhatItIs(string text, bool utf8, DatasetEncoding expected) =>
        Decides(Encode(text, utf8), expected);

    [Fact]
    public void Decide_CharactersAcrossBlocks_AreNotCut()
    {
        foreach (var shift in new[] { 0, 1, 2 })
        {
            var text = new string('a', (1 << 20) - 10 + shift) + string.Concat(Enumerable.Repeat("检查", 20));
            Decides(Encode(text, utf8: true), DatasetEncoding.Utf8);
            Decides([.. Encode(text, utf8: true), 0xFF], DatasetEncoding.Gb18030);
        }
    }

    private static byte[] Encode(string text, bool utf8) =>
        (utf8 ? Encoding.UTF8 : DatasetEncodings.Of(DatasetEncoding.Gb18030)).GetBytes(text);

    private void Decides(byte[] bytes, DatasetEncoding expected)
    {
        File.WriteAllBytes(_path, bytes);
        var warnings = new List<LocalText>();
        var part = new TablePart(Schema.Table("objects"), new SourceFile(_path, SourceFormat.Csv), null, PartMap.Empty);
        Assert.Equal(expected, Utf8Detector.Decide(part, DatasetEncoding.Gb18030, warnings, default).File.Encoding);
        Assert.Equal(expected == DatasetEncoding.Utf8 ? 1 : 0, warnings.Count);
        Assert.Equal(DatasetEncoding.Utf8, Utf8Detector.Decide(part, DatasetEncoding.Utf8, warnings, default).File.Encoding);
    }
}
