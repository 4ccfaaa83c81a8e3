namespace Oversight.Mutation.Tests.Reading;

/// <summary>Splits CSV byte by byte, as RFC 4180 goes.</summary>
/// <remarks>
/// Where the RFC is silent, this is what the program's own reader promises: CR LF and LF may mix; a quote within a field that
/// does not begin with one, and a CR that no LF follows, are text; a blank line is no record.
/// </remarks>
internal static class PlainCsv
{
    /// <summary>All records, the header being the first.</summary>
    internal static List<PlainRecord> Parse(ReadOnlySpan<byte> text)
    {
        var records = new List<PlainRecord>();
        var at = text.StartsWith("\uFEFF"u8) ? 3 : 0;
        var line = 1L;
        while (at < text.Length)
        {
            var (first, start) = (line, at);
            var fields = new List<byte[]>();
            var (malformed, quoted) = (false, false);
            do
            {
                if (fields.Count > 0)
                {
                    at++;
                }

                var field = new List<byte>();
                if (at < text.Length && text[at] == '"')
                {
                    quoted = true;
                    malformed |= !TakeQuoted(text, ref at, field) || !EndsField(text, at);
                }

                while (!EndsField(text, at))
                {
                    field.Add(text[at++]);
                }

                fields.Add([.. field]);
            }
            while (at < text.Length && text[at] == ',');

            var record = text[start..at].ToArray();
            at += at == text.Length ? 0 : text[at] == '\r' ? 2 : 1;
            line += text[start..at].Count((byte)'\n');
            if (fields.Count > 1 || fields[0].Length > 0 || quoted)
            {
                records.Add(new PlainRecord(first, fields, malformed, record));
            }
        }

        return records;
    }

    // From the opening quote to behind the closing one; false where there is none.
    private static bool TakeQuoted(ReadOnlySpan<byte> text, ref int at, List<byte> field)
    {
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                field.Add(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Add((byte)'"');
                at++;
            }
            else
            {
                at++;
                return true;
            }
        }

        return false;
    }

    private static bool EndsField(ReadOnlySpan<byte> text, int at) =>
        at == text.Length || text[at] is (byte)',' or (byte)'\n' || (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n');
}
