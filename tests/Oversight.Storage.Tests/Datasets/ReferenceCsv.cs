namespace Oversight.Storage.Tests.Datasets;

/// <summary>Splits CSV byte by byte.</summary>
internal static class ReferenceCsv
{
    internal static List<ReferenceRecord> Parse(byte[] text)
    {
        var records = new List<ReferenceRecord>();
        var at = text.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var line = 1L;
        while (at < text.Length)
        {
            var first = line;
            var fields = new List<byte[]>();
            var malformed = false;
            var quotedAny = false;
            for (var more = true; more;)
            {
                var field = new List<byte>();
                if (at < text.Length && text[at] == '"')
                {
                    quotedAny = true;
                    at++;
                    var closed = false;
                    while (at < text.Length && !closed)
                    {
                        if (text[at] != '"')
                        {
                            line += text[at] == '\n' ? 1 : 0;
                            field.Add(text[at++]);
                        }
                        else if (at + 1 < text.Length && text[at + 1] == '"')
                        {
                            field.Add((byte)'"');
                            at += 2;
                        }
                        else
                        {
                            closed = true;
                            at++;
                        }
                    }

                    malformed |= !closed || !(at == text.Length || text[at] is (byte)',' or (byte)'\n' || EndsLine(text, at));
                }

                while (at < text.Length && text[at] is not ((byte)',' or (byte)'\n') && !EndsLine(text, at))
                {
                    field.Add(text[at++]);
                }

                fields.Add([.. field]);
                more = at < text.Length && text[at] == ',';
                if (more)
                {
                    at++;
                }
                else if (at < text.Length)
                {
                    at += text[at] == '\r' ? 2 : 1;
                    line++;
                }
            }

            if (fields.Count > 1 || fields[0].Length > 0 || quotedAny)
            {
                records.Add(new ReferenceRecord(first, fields, malformed));
            }
        }

        return records;
    }

    private static bool EndsLine(byte[] text, int at) => text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
}
