using System.Security.Cryptography;
using System.Text;
using Oversight.Storage.Datasets;
using Oversight.Storage.Waivers;

namespace Oversight.Storage.Tests.Waivers;

public sealed class WaiverFileTests : IDisposable
{
    private const string Header = "rule_id,jurisdiction,subject_id,reason,approved_by,expires_on";

    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("oversight-").FullName, "豁免.csv");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void Read_ColumnsInAnyOrderAndQuotes_GivesTheWaivers(string mark)
    {
        File.WriteAllText(
            file,
            mark + "expires_on,memo,rule_id,reason,jurisdiction,approved_by,subject_id\r\n2022-12-31,x,r1,\"迁址,\n待核\",zibo,\"王\"\"某\"\"\", s 1\r\n\r\n0001-01-01,,r2,b,zibo,c,s1\r\n");
        var read = WaiverFile.Read(file);
        Assert.Equal(
            [
                new Waiver(2, "r1", "zibo", " s 1", "迁址,\n待核", "王\"某\"", new DateOnly(2022, 12, 31)),
                new Waiver(5, "r2", "zibo", "s1", "b", "c", new DateOnly(1, 1, 1)),
            ],
            read.Waivers);
        Assert.Equal("豁免.csv", read.Name);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))), read.Sha256);
        Assert.Contains("memo", Assert.Single(read.Warnings).En, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HeaderAlone_HasNoWaivers()
    {
        File.WriteAllText(file, Header);
        Assert.Empty(WaiverFile.Read(file).Waivers);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("rule_id,jurisdiction,subject_id,reason,approved_by\n", "line 1", "column expires_on", "missing")]
    [InlineData(Header + ",reason\n", "line 1", "column reason", "twice")]
    [InlineData(Header + "\nr,j,s,a,b,2022-12-31\nr,j,t,a,b,2022/12/31\n", "line 3", "column expires_on", "2022/12/31")]
    [InlineData(Header + "\nr,j,s,a,b,2022-02-29\n", "line 2", "column expires_on")]
    [InlineData(Header + "\nr,j,s,a,b,\n", "line 2", "column expires_on", "required")]
    [InlineData(Header + "\nr,j,s,  ,b,2022-12-31\n", "line 2", "column reason", "required")]
    [InlineData(Header + "\nr,j,s,a,,2022-12-31\n", "line 2", "column approved_by", "required")]
    [InlineData(Header + "\nr,j,,a,b,2022-12-31\n", "line 2", "column subject_id", "required")]
    [InlineData(Header + "\n\"r\",j,s,\"a\nb\",b,2022-12-31\nr,j,s,c,d,2023-12-31\n", "line 4", "column subject_id", "line 2")]
    [InlineData(Header + "\nr,j,s,a,2022-12-31\n", "line 2", "5 fields", "6")]
    [InlineData(Header + "\nr,j,s,\"a\"b,c,2022-12-31\n", "line 2", "quote")]
    [InlineData(Header + "\nr,j,s,\"a,b,2022-12-31\n", "line 2", "quote")]
    [InlineData(Header + "\nr,j,s,a\0,b,2022-12-31\n", "line 2", "column reason", "UTF-8")]
    public void Read_WhatIsNoListOfWaivers_NamesFileLineAndColumn(string text, params string[] named)
    {
        File.WriteAllText(file, text);
        var error = Assert.Throws<DatasetException>(() => WaiverFile.Read(file));
        Assert.All([.. named, "豁免.csv"], name => Assert.Contains(name, error.Text.En, StringComparison.Ordinal));
        Assert.Contains("豁免.csv", error.Text.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherEncoding_NamesTheColumn()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        File.WriteAllText(file, Header + "\nr,j,s,已整改,b,2022-12-31\n", Encoding.GetEncoding("gb18030"));
        var error = Assert.Throws<DatasetException>(() => WaiverFile.Read(file));
        Assert.Contains("line 2, column reason: not valid UTF-8", error.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoSuchFile_NamesIt() =>
        Assert.Contains(file, Assert.Throws<DatasetException>(() => WaiverFile.Read(file)).Text.En, StringComparison.Ordinal);
}
