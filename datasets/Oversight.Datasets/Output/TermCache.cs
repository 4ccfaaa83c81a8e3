using System.Collections.Concurrent;
using Oversight.Storage.DuckDb;

namespace Oversight.Datasets.Output;

/// <summary>Texts that are written again and again, as the blocks hold them. Not thread-safe.</summary>
internal sealed class TermCache
{
    private const int Slots = 64;
    private static readonly ConcurrentDictionary<string, RowText> Kept = new(StringComparer.Ordinal);
    private readonly string?[] _texts = new string?[Slots];
    private readonly RowText[] _recent = new RowText[Slots];

    public RowText Find(string text)
    {
        int slot = text.Length == 0 ? 0 : ((text.Length * 5) + text[0] + text[^1]) % Slots;
        if (!ReferenceEquals(_texts[slot], text))
        {
            (_texts[slot], _recent[slot]) = (text, Kept.GetOrAdd(text, RowText.Keep));
        }

        return _recent[slot];
    }
}
