namespace Oversight.DataContract.Tests.Sentences;

/// <summary>
/// The data contract, version 1, in its own words and order: its opening, what goes wrong, identifiers and calendar, counting
/// time, output, indicators and readings. The tables' columns have their own tests.
/// </summary>
internal static class Contract
{
    /// <summary>Every sentence, in the contract's order.</summary>
    public static IReadOnlyList<Sentence> All { get; } =
    [
        .. Opening.Sentences,
        .. WhatGoesWrong.Sentences,
        .. Identifiers.Sentences,
        .. Calendar.Sentences,
        .. CountingTime.Sentences,
        .. Output.Sentences,
        .. Indicators.Sentences,
        .. Readings.Sentences,
    ];

    /// <summary>The name that a test of a sentence is shown by: the sentence, then what the test does.</summary>
    public static string NameOf(string id, string method)
    {
        // An unknown id fails in the test of coverage, which can say so.
        var text = All.FirstOrDefault(sentence => sentence.Id == id)?.Text ?? id;
        return $"“{text}” {method}";
    }
}
