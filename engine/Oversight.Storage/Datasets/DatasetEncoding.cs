namespace Oversight.Storage.Datasets;

/// <summary>The character encodings of CSV files.</summary>
public enum DatasetEncoding
{
    /// <summary>UTF-8, with or without byte-order mark.</summary>
    Utf8,

    /// <summary>GB 18030, and with it GBK and GB 2312.</summary>
    Gb18030,
}
