using System.Text;
using Oversight.Reports.Json;
using Oversight.Reports.Model;
using Oversight.Reports.Output;
using Oversight.Simulation.Results;
using Oversight.Storage.Datasets;

namespace Oversight.Reports.WhatIf;

/// <summary>Writes what a simulation says beside its replicates: JSON, page, charts, manifest.</summary>
internal static class SimulationWriter
{
    private static readonly string[] Languages = ["zh", "en"];

    /// <summary>Writes into a folder.</summary>
    /// <param name="summary">What the simulation says.</param>
    /// <param name="dataset">What was loaded.</param>
    /// <param name="folder">The folder, which holds the replicates already.</param>
    /// <param name="language">The language that the page shows first.</param>
    public static void Write(SimulationSummary summary, DatasetSummary dataset, string folder, string language)
    {
        SimulationJson.Write(summary, dataset, folder);
        var charts = Languages.ToDictionary(one => one, one => new SimulationCharts(summary).All(one).ToArray(), StringComparer.Ordinal);
        Directory.CreateDirectory(Path.Combine(folder, SimulationCharts.Folder));
        foreach (var (own, drawn) in charts)
        {
            foreach (var (name, svg) in drawn)
            {
                File.WriteAllText(
                    Path.Combine(folder, SimulationCharts.Folder, $"{name}.{own}.svg"), svg, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
        }

        new SimulationPage(summary, charts, ToolInfo.Current).Write(folder, language);
        Manifest.Write(folder);
    }
}
