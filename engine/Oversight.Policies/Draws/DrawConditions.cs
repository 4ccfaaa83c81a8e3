using Oversight.Contracts;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Policies.Scripting;

namespace Oversight.Policies.Draws;

/// <summary>Asks what of a pack shapes a draw, and says which of it failed where a condition does. Safe for use by several threads.</summary>
/// <param name="plugin">The pack.</param>
/// <param name="isInForce">Whether its document is in force on the day of the draw; if not, nothing shapes it.</param>
internal sealed class DrawConditions(LoadedPlugin plugin, bool isInForce)
{
    private readonly DrawRatio[] ratios = isInForce ? [.. plugin.Pack.DrawRules.OfType<DrawRatio>()] : [];
    private readonly DrawExemption[] exemptions = isInForce ? [.. plugin.Pack.DrawRules.OfType<DrawExemption>()] : [];

    /// <summary>The exemptions, by the number that <see cref="StateOf"/> gives, less 1.</summary>
    public IReadOnlyList<DrawExemption> Exemptions => exemptions;

    /// <summary>What is spared; null = nothing.</summary>
    public DrawSparing? Sparing { get; } = isInForce ? plugin.Pack.Sparing : null;

    /// <summary>The names under which the reads of all that is asked are kept.</summary>
    public IReadOnlyList<string> Reads { get; } = isInForce
        ? [.. plugin.Pack.DrawRules.Select(rule => rule.Id), .. plugin.Pack.Sparing is { } sparing ? [ScriptReads.DefinitionId(sparing)] : Array.Empty<string>()]
        : [];

    /// <summary>Whether the draw leaves an object out.</summary>
    /// <exception cref="PolicyRunException">The condition failed.</exception>
    public bool Spares(Candidate candidate)
    {
        try
        {
            return Sparing is not null && Sparing.When(candidate);
        }
        catch (Exception cause)
        {
            throw Failed(Sparing!.Because, Sparing.Location, cause);
        }
    }

    /// <summary>The number of an object's class: a digit for each rule, 0 for no class, the first rule's digit the lowest.</summary>
    /// <exception cref="PolicyRunException">A condition failed.</exception>
    public ushort ClassOf(Candidate candidate)
    {
        var (number, weight) = (0, 1);
        foreach (var ratio in ratios)
        {
            try
            {
                number += weight * (1 + (ratio.ClassOf(candidate) ?? -1));
            }
            catch (Exception cause)
            {
                throw Failed(ratio.Id, ratio.Location, cause);
            }

            weight *= 1 + ratio.Classes.Count;
        }

        return checked((ushort)number);
    }

    /// <summary>0 for an object that may be drawn; else the number of the first exemption that skips it, from 1.</summary>
    /// <exception cref="PolicyRunException">A condition failed.</exception>
    public byte StateOf(Candidate candidate)
    {
        for (var number = 0; number < exemptions.Length; number++)
        {
            try
            {
                if (exemptions[number].Skips(candidate))
                {
                    return checked((byte)(1 + number));
                }
            }
            catch (Exception cause)
            {
                throw Failed(exemptions[number].Id, exemptions[number].Location, cause);
            }
        }

        return 0;
    }

    /// <summary>The classes by their numbers, with the factors in force for a candidate of the day.</summary>
    /// <param name="drawnOn">Day of the draw.</param>
    public IReadOnlyList<FrameClass> Classes(DateOnly drawnOn)
    {
        IEnumerable<FrameClass> classes = [new FrameClass(null, 1)];
        foreach (var ratio in ratios)
        {
            // The first rule's digit is the lowest, so it varies fastest.
            var own = ratio.Classes.Select(one => new FrameClass(one.Name, (decimal)one.Factor.On(drawnOn))).Prepend(new FrameClass(null, 1)).ToArray();
            classes = [.. own.SelectMany(one => classes.Select(before => new FrameClass(Join(before.Name, one.Name), before.Factor * one.Factor)))];
        }

        return [.. classes];
    }

    /// <summary>The rule for which the order of visits is drawn too; null = none.</summary>
    /// <exception cref="PolicyRunException">A condition failed.</exception>
    public DrawBatches? BatchesFor(Plan plan) =>
        isInForce ? plugin.Pack.DrawRules.OfType<DrawBatches>().FirstOrDefault(rule => IsInBatches(plan, rule)) : null;

    /// <summary>Whether the order of a plan's visits is drawn by a rule.</summary>
    /// <exception cref="PolicyRunException">The condition failed.</exception>
    public bool IsInBatches(Plan plan, DrawBatches rule)
    {
        try
        {
            return rule.When(plan);
        }
        catch (Exception cause)
        {
            throw Failed(rule.Id, rule.Location, cause);
        }
    }

    private PolicyRunException Failed(string rule, ScriptLocation location, Exception cause) => new(plugin.Plugin.Id, rule, location, cause);

    private static LocalText? Join(LocalText? first, LocalText? second) =>
        first is null || second is null ? first ?? second : new LocalText($"{first.Zh}、{second.Zh}", $"{first.En}, {second.En}");
}
