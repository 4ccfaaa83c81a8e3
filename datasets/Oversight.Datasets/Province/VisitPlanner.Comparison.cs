namespace Oversight.Datasets.Province;

/// <content>Keeps the document's comparison of classes, or knows that it is broken.</content>
internal sealed partial class VisitPlanner
{
    /// <summary>Whether the document's comparison of classes fails, which it is made to where faults are planted.</summary>
    public bool ComparisonBroken { get; private set; }

    /// <summary>Without faults, visits move to the classes that are to be inspected more until the comparison holds: few visits may fail it by chance.</summary>
    private void Compare()
    {
        var classes = new ClassCoverage(spec, objects);
        for (int row = 0; row < _schedule.Count; row++)
        {
            if (Counts(row))
            {
                classes.Visit(_schedule.ObjectOf(row));
            }
        }

        if (_faults > 0)
        {
            ComparisonBroken = classes.Broken() is not null;
            return;
        }

        bool[] scheduled = _schedule.Scheduled(objects.Count);
        while (classes.Broken() is { } broken)
        {
            _schedule.Drop(classes.Leave(broken.Lower));
            int more = classes.Next(
                broken.Upper, i => !scheduled[i] && Eligible(i) && objects.ExemptTo[i] == default && objects.CanBeVisited(i, year, 0));
            if (more >= 0)
            {
                int rows = _schedule.Count;
                Visit(more, 0);
                if (rows < _schedule.Count && Counts(rows))
                {
                    classes.Visit(more);
                }
            }
        }
    }

    /// <summary>Whether a row of the schedule becomes an inspection that the document judges.</summary>
    private bool Counts(int row)
    {
        if (_schedule.StateOf(row) == VisitState.Exempt)
        {
            return false;
        }

        DateOnly day = spec.IsJudged(year) ? new DateOnly(year, 1, 1)
            : DayOf(options.Seed, spec.Scope(year), _schedule.VisitOf(row), draws[_schedule.DrawOf(row)]);
        return day >= spec.Validity.From && day <= spec.Validity.To;
    }
}
