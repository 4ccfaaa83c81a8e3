namespace Oversight.Mutation.Tests.Mutations;

/// <summary>Cells that readers stumble over, as raw bytes.</summary>
internal static class NastyValues
{
    private static readonly string[] Texts =
    [
        "", " ", "\t", "  padded  ", "x", "0", "1", "-1", "12", "13", "0.5", "1.5", "00007", "+5", "-0", "+", "-", ".", "5.", ".5", "0.", "1.0000000000000001",
        "1e400", "1e-400", "1e-5", "1E0", "1e+", "0x10", "1_000", "1,234", "\"1,234\"", "１，２３４", "１２３", "99999999999999999999", "2147483647",
        "2147483648", "-2147483648", "-2147483649", "NaN", "nan", "inf", "-inf", "Infinity", "infinity", "-infinity", "epoch", "today",
        "2023-02-30", "0000-00-00", "0001-01-01", "9999-12-31", "10000-01-01", "0044-03-15 (BC)", "2022-1-5", "2022/01/05", "20220105",
        "2022-01-05 ", " 2022-01-05", "2022-01-05T00:00:00", "2022-01-05 00:00:00", "２０２２-01-05", "2022年1月5日", "44566", "2022-02-29", "2024-02-29",
        "TRUE", "tRuE", "False", "true ", "yes", "t", "是", "on", "ﬂase", "trueſ",
        "NULL", "null", "\\N", "N/A", "#N/A", "None", "=cmd|' /C calc'!A0", "@SUM(A1)", "  =1+1", "\t=1", "-2+3",
        "'", "''", "\"\"", "\"\"\"\"", "\"a\"\"b\"", "\"x\ny\"", "\"x\r\ny\"", "\"x\ry\"", "a\"b", "a\"", "\" x\"", " \"x\"", "\"x\" ", "a\\\"b", "\\",
        ";", "a;b;;c", "a;a", "#", "# x", "--", "/*", "%s%n", "{0}", "$1", "*", "[a]", "?",
        "😀", "👨\u200D👩\u200D👧", "\uFEFF", "\uFEFFx", "\uFFFD", "\uFFFE", "\u202Ex", "\u0085", "\u2028", "\u00A0", "\u200B", "e\u0301", "\u00E9", "\uE000", "\U0010FFFF", "㐀",
        "\0", "a\0b", "\0\0\0", "\u001B[31mred", "\b", "\u007F", "\f",
        "</script><script>alert(1)</script>", "<!--", "<b>", "&amp;", "../../etc/passwd",
        "zibo", "zibo ", "ZIBO", "Zibo", "jintan", "nowhere", "linquan", "random", "Random", "random ", "leader",
    ];

    /// <summary>All of them, those that are not UTF-8 among them.</summary>
    internal static IReadOnlyList<string> All { get; } =
    [
        .. Texts.Select(RawText.Utf8),
        "\u00FF", "\u00C3", "x\u00C0\u00AFx", "\u00E0\u0080\u00AF", "\u00ED\u00A0\u0080", "\u00ED\u00A0\u00BD\u00ED\u00B8\u0080", "\u00F5\u0080\u0080\u0080", "\u00F0\u009F\u0098", "\u0080", "\u00D6\u00D0\u00B9\u00FA",
        RawText.Utf8(new string('字', 2000)), new string('9', 5000), new string(';', 3000), "\"" + new string(',', 3000) + "\"",
    ];
}
