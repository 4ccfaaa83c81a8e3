using Oversight.Storage.Datasets;
using Oversight.Storage.Datasets.Workbooks;

namespace Oversight.Storage.Tests.Datasets.Workbooks;

/// <summary>Damage of any kind is one clear line, or does not matter.</summary>
public class DamagedWorkbookTests
{
    private const int Mutations = 300;
    private const string Letters = "<>\"/=& 019AZsrt\u4E00";

    [Fact]
    public void Read_DamagedFile_ReadsOrSaysSo()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "registry.xlsx");
        var sound = Sound().ToBytes();
        var random = new Random(300);
        var (read, refused) = (0, 0);
        for (var i = 0; i < Mutations; i++)
        {
            File.WriteAllBytes(path, Mutate(sound, random));
            try
            {
                using var workbook = Workbook.Open(path);
                foreach (var sheet in workbook.Sheets)
                {
                    _ = SheetText.Of(workbook, sheet);
                }

                read++;
            }
            catch (DatasetException error)
            {
                refused++;
                Assert.StartsWith("registry.xlsx", error.Text.En, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', error.Text.En + error.Text.Zh);
            }
        }

        Assert.True(read > 0 && refused > Mutations / 2, $"{read} read, {refused} refused");
    }

    // Damage that the checksum does not see, since the text was written so.
    [Fact]
    public void Read_DamagedXml_ReadsOrSaysSo()
    {
        var random = new Random(301);
        var (read, refused) = (0, 0);
        for (var i = 0; i < Mutations; i++)
        {
            try
            {
                var piece = random.Next(3);
                _ = Sound(xml =>
                {
                    if (piece-- != 0)
                    {
                        return xml;
                    }

                    var letters = xml.ToCharArray();
                    letters[random.Next(letters.Length)] = Letters[random.Next(Letters.Length)];
                    return new string(letters);
                }).Read();
                read++;
            }
            catch (DatasetException error)
            {
                refused++;
                Assert.StartsWith("registry.xlsx", error.Text.En, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', error.Text.En + error.Text.Zh);
            }
        }

        Assert.True(read > 20 && refused > 20, $"{read} read, {refused} refused");
    }

    private static RawWorkbook Sound(Func<string, string>? change = null)
    {
        change ??= xml => xml;
        return new RawWorkbook
        {
            Strings = change("<si><t>object_id</t></si><si><r><t>甲</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>"),
            Styles = change("<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>"),
        }
        .Sheet("objects", change(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>registered_on</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>44197</v></c><c r=\"C2\"><f>1+1</f><v>2</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"e\"><v>#REF!</v></c><c r=\"B3\" t=\"b\"><v>1</v></c></row>"))
        .Sheet("empty", "");
    }

    private static byte[] Mutate(byte[] sound, Random random)
    {
        var bytes = (byte[])sound.Clone();
        switch (random.Next(4))
        {
            case 0:
                return bytes[..random.Next(bytes.Length)];
            case 1:
                var from = random.Next(bytes.Length);
                return [.. bytes[..from], .. bytes[Math.Min(bytes.Length, from + random.Next(1, 50))..]];
            default:
                for (var n = random.Next(4); n >= 0; n--)
                {
                    bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                }

                return bytes;
        }
    }
}
