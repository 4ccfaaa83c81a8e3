using System.Runtime.CompilerServices;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>The draw that a script shapes. What it declares here judges nothing; the draw and the simulation follow it.</summary>
public sealed class ShapedDraw
{
    private readonly RuleSet _rules;

    internal ShapedDraw(RuleSet rules) => _rules = rules;

    /// <summary>Some objects are drawn at a factor of the plan's ratio.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public DrawRatioBuilder Ratio(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _rules.Add(new DrawRatioBuilder(_rules.IdOf(id), _rules.At(file, line)));

    /// <summary>Some objects, when drawn, are skipped and replaced.</summary>
    /// <inheritdoc cref="Ratio"/>
    public DrawExemptionBuilder Exempt(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _rules.Add(new DrawExemptionBuilder(_rules.IdOf(id), _rules.At(file, line)));

    /// <summary>For some plans the draw also gives a random order of visits.</summary>
    /// <inheritdoc cref="Ratio"/>
    public DrawBatchesBuilder Batches(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _rules.Add(new DrawBatchesBuilder(_rules.IdOf(id), _rules.At(file, line)));

    /// <summary>Some objects are left out of the draw, for an inspection would break a rule (观察期).</summary>
    /// <param name="because">Id of that rule, one of this pack.</param>
    /// <param name="condition">Which objects.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="PolicyDeclarationException">It is declared twice.</exception>
    public void Spares(string because, Func<Candidate, bool> condition, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = _rules.At(file, line);
        _rules.Once(new DrawSparing(_rules.IdOf(because), condition, location), value => _rules.Sparing = value, nameof(Spares), location);
    }

    /// <summary>How many officers are drawn for a team; where a pack does not say, <see cref="DrawTeams.DefaultSize"/>.</summary>
    /// <param name="because">Id of the rule that says so, one of this pack.</param>
    /// <param name="size">The number of officers.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="PolicyDeclarationException">It is declared twice.</exception>
    public void Teams(string because, Parameter<int> size, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = _rules.At(file, line);
        _rules.Once(new DrawTeams(_rules.IdOf(because), size, location), value => _rules.Team = value, nameof(Teams), location);
    }

    /// <summary>Which officers may be drawn, of those who are on duty, not auxiliary staff, and certified on the day.</summary>
    /// <param name="because">Id of the rule that says so, one of this pack.</param>
    /// <param name="condition">Which officers; they are judged by the year of the draw.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="PolicyDeclarationException">It is declared twice.</exception>
    public void Officers(string because, Func<Officer, bool> condition, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = _rules.At(file, line);
        _rules.Once(new DrawOfficers(_rules.IdOf(because), condition, location), value => _rules.Qualified = value, nameof(Officers), location);
    }

    /// <summary>Officers of other sections may be drawn too (跨科室抽取), with the approval that a rule asks for.</summary>
    /// <param name="because">Id of that rule, one of this pack.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="PolicyDeclarationException">It is declared twice.</exception>
    public void MayCrossSections(string because, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var location = _rules.At(file, line);
        _rules.Once(new DrawCrossSections(_rules.IdOf(because), location), value => _rules.CrossSections = value, nameof(MayCrossSections), location);
    }
}
