using Oversight.Cli.Console;
using Spectre.Console;

namespace Oversight.Cli.Doctor;

/// <summary>What was found, one line each: mark, name, finding, and what to do.</summary>
internal sealed class FindingLines(Words words)
{
    private const string Gap = "  ";

    /// <summary>Writes without colours.</summary>
    public void Write(IReadOnlyList<(ICheck Check, Finding Finding)> found, TextWriter output) =>
        Write(found, output, (mark, _) => output.Write(mark));

    /// <summary>Writes with the marks in colours.</summary>
    public void Write(IReadOnlyList<(ICheck Check, Finding Finding)> found, IAnsiConsole console) =>
        Write(found, console.Profile.Out.Writer, (mark, health) => console.Write(new Text(mark, Colour(health))));

    // A check stays on one line, however long: the terminal breaks it, and who searches the output finds it whole.
    private void Write(IReadOnlyList<(ICheck Check, Finding Finding)> found, TextWriter output, Action<string, Health> writeMark)
    {
        var marks = Enum.GetValues<Health>().Max(health => TextCells.Width(Mark(health)));
        var titles = found.Max(line => TextCells.Width(words[line.Check.Title]));
        foreach (var (check, finding) in found)
        {
            writeMark(TextCells.Pad(Mark(finding.Health), marks), finding.Health);
            output.WriteLine($"{Gap}{TextCells.Pad(words[check.Title], titles)}{Gap}{Sentence(finding)}");
        }

        int Count(Health health) => found.Count(line => line.Finding.Health == health);
        output.WriteLine(words[
            $"共 {found.Count} 项：正常 {Count(Health.Ok)}，提示 {Count(Health.Note)}，问题 {Count(Health.Problem)}",
            $"{found.Count} checks: {Count(Health.Ok)} ok, {Count(Health.Note)} notes, {Count(Health.Problem)} problems"]);
    }

    private string Sentence(Finding finding) => finding.Advice is { } advice
        ? words[$"{End(finding.Text.Zh)}。处理：{advice.Zh}", $"{End(finding.Text.En)}. What to do: {advice.En}"]
        : words[finding.Text];

    // What the system says of an error may end a sentence already.
    private static string End(string text) => text.TrimEnd('.', '。', ' ');

    private string Mark(Health health) => health switch
    {
        Health.Ok => words["正常", "ok"],
        Health.Note => words["提示", "note"],
        _ => words["问题", "problem"],
    };

    private static Style Colour(Health health) => new(health switch
    {
        Health.Ok => Color.Green,
        Health.Note => Color.Yellow,
        _ => Color.Red,
    });
}
