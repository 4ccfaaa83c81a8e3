#!/usr/bin/env python3
"""Counts from the Chicago food inspections, made without Oversight: a second opinion on its numbers.

    python3 independent_counts.py FOLDER [YEAR ...]      or: OVERSIGHT_REAL_DATA=FOLDER python3 independent_counts.py

FOLDER holds objects.csv, officers.csv, inspections.csv and assignments.csv after version 1 of the data contract
(UTF-8, header, RFC 4180). Without a year, 2011, 2012 and 2013. Prints one JSON object, keyed by year.
Python's standard library only. Definitions, for a report year Y with the cut-off day 31 December Y:

objects                  rows of objects.csv.
inspections              inspections with inspected_on in Y. Repeated rows count as they stand.
coverage                 [objects active for Y with >= 1 inspection in Y, objects active for Y]. Active for Y: status is
                         active or empty or has no column, and registered_on is empty or has no column or is <= 31 Dec Y.
random_coverage          the same, of inspections with source = random.
joint_rate               [inspections in Y with a joint_id, inspections in Y].
completed                inspections in Y with completed_on set.
publication_rate         [completed inspections in Y with published_on <= 31 Dec Y, completed]. No published_on here: 0.
problem_rate             [completed inspections in Y with result problem or falsified, completed].
objects_over_cap         objects with more than two random inspections in Y on one item (a cap of at most two a year).
follow_up                for each inspection, of any year and source, with result problem whose due day lies in Y. The
                         due day is the 10th working day after inspected_on, which does not count itself; working days are
                         Monday to Friday, there are no holidays. Done: a follow_up inspection of the same object on a
                         later day; the earliest one is taken, and one after 31 Dec Y is hidden by the cut-off.
                         checked = all of them; breached = done after the due day (late) or not done, with the due day on
                         or before the cut-off (overdue); pending = not done and due after the cut-off, which is 0 here
                         because a due day in Y is never after 31 Dec Y.
follow_up_events         the same, but for the inspections with result problem and inspected_on in Y; those that fall due
                         after Y are told apart as due_later.
team_places              by officer (here a cluster of officers, not a person): assignments with role leader or member to
                         inspections in Y, and their share of all such places, to six decimals.
officers_with_places     officers with at least one such place.
enforcement_officers     officers who are not auxiliary, on duty, and certified on a day of Y: cert_no set, and the days
                         cert_valid_from to cert_valid_to (empty = open) meet Y. Without cert_no nobody is one: 0.
participation_rate       [enforcement officers with >= 1 place, enforcement officers]; its value is null over an empty base.
overload_officers        null: the median over enforcement officers with >= 1 place does not exist without such officers.

Every pair [a, b] is numerator and denominator.
"""
import collections
import csv
import datetime
import json
import os
import sys

FOLLOW_UP_DAYS = 10
CAP = 2


def rows(folder, table):
    with open(os.path.join(folder, table + ".csv"), encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield {name: (value if value != "" else None) for name, value in row.items()}


def day(row, name):
    text = row.get(name)
    return datetime.date.fromisoformat(text) if text else None


def flag(row, name, default=False):
    text = row.get(name)
    return default if text is None else text.lower() in ("true", "1")


def working_day_after(start, count):
    while count:
        start += datetime.timedelta(days=1)
        if start.weekday() < 5:
            count -= 1
    return start


def follow_up_counts(problems, follow_ups, end):
    """Counts for (object, day, due day) triples; follow_ups maps an object to its sorted days of follow-up."""
    counts = dict(checked=0, breached=0, late=0, overdue=0, pending=0, in_time=0)
    for object_id, inspected, due in problems:
        done = next((d for d in follow_ups.get(object_id, ()) if d > inspected), None)
        if done is not None and done > end:
            done = None
        counts["checked"] += 1
        if done is None:
            state = "overdue" if due <= end else "pending"
        else:
            state = "late" if done > due else "in_time"
        counts[state] += 1
        if state in ("late", "overdue"):
            counts["breached"] += 1
    return counts


def year_counts(year, objects, officers, inspections, places):
    start, end = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    active = {o["object_id"] for o in objects
              if (o.get("status") or "active") == "active"
              and (day(o, "registered_on") is None or day(o, "registered_on") <= end)}
    seen = [i for i in inspections if i["inspected_on"].year == year]
    random = [i for i in seen if i["source"] == "random"]
    completed = [i for i in seen if i["completed_on"]]
    by_item = collections.Counter((i["object_id"], i["item_id"]) for i in random)

    follow_ups = collections.defaultdict(list)
    for i in inspections:
        if i["source"] == "follow_up":
            follow_ups[i["object_id"]].append(i["inspected_on"])
    for days in follow_ups.values():
        days.sort()
    problems = [(i["object_id"], i["inspected_on"], working_day_after(i["inspected_on"], FOLLOW_UP_DAYS))
                for i in inspections if i["result"] == "problem"]
    events = [p for p in problems if p[1].year == year]

    ids = {i["inspection_id"] for i in seen}
    team = collections.Counter(officer for inspection, officer in places if inspection in ids)
    total = sum(team.values())
    enforcement = {o["officer_id"] for o in officers
                   if o.get("cert_no") and not flag(o, "auxiliary") and flag(o, "on_duty", True)
                   and (day(o, "cert_valid_from") or start) <= end and (day(o, "cert_valid_to") or end) >= start}
    return {
        "objects": len(objects),
        "inspections": len(seen),
        "random_inspections": len(random),
        "coverage": [len(active & {i["object_id"] for i in seen}), len(active)],
        "random_coverage": [len(active & {i["object_id"] for i in random}), len(active)],
        "joint_rate": [sum(1 for i in seen if i["joint_id"]), len(seen)],
        "completed": len(completed),
        "publication_rate": [sum(1 for i in completed if i["published_on"] and i["published_on"] <= end), len(completed)],
        "problem_rate": [sum(1 for i in completed if i["result"] in ("problem", "falsified")), len(completed)],
        "objects_over_cap": len({object_id for (object_id, _), n in by_item.items() if n > CAP}),
        "follow_up": follow_up_counts([p for p in problems if p[2].year == year], follow_ups, end),
        "follow_up_events": dict(
            follow_up_counts([p for p in events if p[2].year == year], follow_ups, end),
            due_later=sum(1 for p in events if p[2].year > year)),
        "team_places": {officer: {"places": n, "share": round(n / total, 6)} for officer, n in sorted(team.items())},
        "officers_with_places": len(team),
        "enforcement_officers": len(enforcement),
        "participation_rate": [len(enforcement & set(team)), len(enforcement)],
        "overload_officers": None,
    }


def main(arguments):
    arguments = list(arguments)
    folder = os.environ.get("OVERSIGHT_REAL_DATA")
    if arguments and not arguments[0].isdigit():
        folder = arguments.pop(0)
    if not folder or not os.path.isdir(folder):
        sys.exit("independent_counts.py: give the folder of the tables as argument or in OVERSIGHT_REAL_DATA")
    years = [int(a) for a in arguments] or [2011, 2012, 2013]
    objects, officers = list(rows(folder, "objects")), list(rows(folder, "officers"))
    inspections = []
    for row in rows(folder, "inspections"):
        inspections.append({
            "inspection_id": row["inspection_id"], "object_id": row["object_id"], "item_id": row.get("item_id"),
            "source": row["source"], "joint_id": row.get("joint_id"), "result": row.get("result"),
            "inspected_on": day(row, "inspected_on"), "completed_on": day(row, "completed_on"),
            "published_on": day(row, "published_on")})
    places = [(row["inspection_id"], row["officer_id"]) for row in rows(folder, "assignments")
              if row.get("role") in ("leader", "member")]
    result = {str(y): year_counts(y, objects, officers, inspections, places) for y in years}
    json.dump(result, sys.stdout, indent=2, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main(sys.argv[1:])
