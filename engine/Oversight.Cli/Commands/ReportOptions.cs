using System.CommandLine;
using Oversight.Cli.Console;
using Oversight.Reports;
using Oversight.Reports.Charts;
using Oversight.Reports.Output;
using Oversight.Reports.Pdf;

namespace Oversight.Cli.Commands;

/// <summary>The options that say what a report leaves out, hides or adds.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string?> _waivers;
    private readonly Option<bool> _mask;
    private readonly Option<string?> _compareYear;
    private readonly Option<bool> _countyWorkbooks;
    private readonly Option<bool> _pdf;
    private readonly Option<bool> _svg;
    private readonly Option<bool> _open;

    public ReportOptions(Words words)
    {
        _compareYear = new Option<string?>("--compare-year")
        {
            Description = words["与这一年相比（同一数据，截止到同月同日）", "Compare with this year of the same data, as of the same day of the year"],
            HelpName = "Y",
        };
        _waivers = new Option<string?>("--waivers")
        {
            Description = words[
                "豁免清单（CSV：rule_id、jurisdiction、subject_id、reason、approved_by、expires_on），所列违规另行列出",
                "List of waivers (CSV: rule_id, jurisdiction, subject_id, reason, approved_by, expires_on); their breaches are listed apart"],
            HelpName = "FILE",
        };
        _mask = new Option<bool>("--mask")
        {
            Description = words[
                "隐去执法人员、负责人、联系方式和豁免批准人；编号保留",
                "Hide the names of officers, responsible persons, contacts and approvers of waivers; ids stay"],
        };
        _countyWorkbooks = new Option<bool>("--county-workbooks")
        {
            Description = words[
                "另为每个辖区写一份整改通知（rectification/辖区.xlsx），只含该辖区的问题",
                "Also write a rectification notice for each jurisdiction (rectification/ID.xlsx) with its own findings only"],
        };
        _pdf = new Option<bool>("--pdf")
        {
            Description = words[
                "另用本机的 Chromium、Chrome 或 Edge 把报告印成 report.pdf",
                "Also print the page to report.pdf, with a Chromium, Chrome or Edge of this machine"],
        };
        _svg = new Option<bool>("--svg")
        {
            Description = words["另用本机的 Node.js 把每张图写成 SVG（charts/）", "Also write every chart as SVG (charts/), with the Node.js of this machine"],
        };
        _open = new Option<bool>("--open")
        {
            Description = words["写完后打开 report.html", "Open report.html once it is written"],
        };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_compareYear);
        command.Options.Add(_waivers);
        command.Options.Add(_mask);
        command.Options.Add(_countyWorkbooks);
        command.Options.Add(_pdf);
        command.Options.Add(_svg);
        command.Options.Add(_open);
    }

    /// <summary>The year to compare with, 1 to 9999; null = none.</summary>
    /// <exception cref="UsageException">It is no year.</exception>
    public int? CompareYear(ParseResult arguments) => RunOptions.Number(arguments, _compareYear, 1, 9999);

    /// <summary>The list of waivers; null = none.</summary>
    public string? Waivers(ParseResult arguments) => arguments.GetValue(_waivers);

    /// <summary>What is written beside the files that every report has.</summary>
    /// <exception cref="OutputException">A PDF is asked for and there is no browser to print it, or charts and there is no Node.js to draw them.</exception>
    public ReportExtras Extras(ParseResult arguments) => new()
    {
        CountyWorkbooks = arguments.GetValue(_countyWorkbooks),
        Browser = arguments.GetValue(_pdf) ? InstalledBrowser.Find() : null,
        Node = arguments.GetValue(_svg) ? InstalledNode.Find() : null,
    };

    /// <summary>Whether the page is opened once it is written.</summary>
    public bool Open(ParseResult arguments) => arguments.GetValue(_open);

    /// <summary>Whether names of persons are hidden.</summary>
    public bool Mask(ParseResult arguments) => arguments.GetValue(_mask);
}
