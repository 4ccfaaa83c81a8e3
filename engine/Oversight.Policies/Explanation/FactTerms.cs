using System.Reflection;
using Oversight.Contracts;
using Oversight.Contracts.Facts;

namespace Oversight.Policies.Explanation;

/// <summary>The words for properties of facts and for values of enumerations.</summary>
public static class FactTerms
{
    private static readonly LocalText Yes = new("是", "yes");
    private static readonly LocalText No = new("否", "no");

    /// <summary>The row type of a kind of fact.</summary>
    public static Type RowType(FactKind kind) => kind switch
    {
        FactKind.Inspection => typeof(Inspection),
        FactKind.Object => typeof(InspectedObject),
        FactKind.Officer => typeof(Officer),
        FactKind.Item => typeof(CheckItem),
        FactKind.Plan => typeof(Plan),
        FactKind.Draw => typeof(DrawEvent),
        FactKind.Objection => typeof(Objection),
        FactKind.Jurisdiction => typeof(Jurisdiction),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such fact kind."),
    };

    /// <summary>The word for a property; a question about the form of a text has the text's word before its own.</summary>
    /// <param name="kind">The kind of fact.</param>
    /// <param name="property">Its name, such as <c>IsRandom</c> or <c>Id.IsCreditCode</c>.</param>
    /// <exception cref="ArgumentException">The kind has no such property, or no word for it.</exception>
    public static LocalText OfProperty(FactKind kind, string property)
    {
        var parts = property.Split('.');
        var word = Word(RowType(kind), parts[0]);
        if (parts.Length == 1)
        {
            return word;
        }

        var form = Word(typeof(Text), parts[1]);
        return new LocalText(word.Zh + form.Zh, $"{word.En} {form.En}");
    }

    /// <summary>The word for a truth value or a value of an enumeration; null for anything else.</summary>
    public static LocalText? OfValue(object? value) => value switch
    {
        bool flag => flag ? Yes : No,
        Enum member => member.GetType().GetField(member.ToString())?.GetCustomAttribute<TermAttribute>()?.Word,
        _ => null,
    };

    private static LocalText Word(Type type, string property) =>
        type.GetProperty(property)?.GetCustomAttribute<TermAttribute>()?.Word
        ?? throw new ArgumentException($"{type.Name}.{property} has no word.", nameof(property));
}
