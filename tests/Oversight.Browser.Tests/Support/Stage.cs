namespace Oversight.Browser.Tests.Support;

/// <summary>The tests share one browser, and each report is made once.</summary>
[CollectionDefinition(Name)]
public sealed class Stage : ICollectionFixture<Chromium>, ICollectionFixture<MadeReports>
{
    public const string Name = "browser";
}
