namespace Oversight.DataContract.Tests.Sentences;

/// <summary>Identifiers and jurisdictions.</summary>
internal static class Identifiers
{
    public static IReadOnlyList<Sentence> Sentences { get; } =
    [
        new("ids.bytes", "Identifiers are text, compared by their bytes."),
        new("ids.jurisdiction", "`jurisdiction` is one of `shuozhou`, `zibo`, `xinzhou`, `shancheng`, `jintan`,"),
        new("ids.plug-in", "or the id of any other loaded plug-in;"),
        new("ids.not-covered", "rows whose jurisdiction has no plug-in are counted and reported as *not covered by any rule pack*."),
        new("ids.without-rows", "A jurisdiction without any row is not judged."),
        new("ids.within", "All keys and references hold within a jurisdiction."),
    ];
}
