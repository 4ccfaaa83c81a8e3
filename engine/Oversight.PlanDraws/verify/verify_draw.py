#!/usr/bin/env python3
"""Verifies the object draws of an Oversight draw record. Python 3.8 or later, standard library only.

    python3 verify_draw.py draw-record.json PLAN-1.register.tsv [PLAN-2.register.tsv ...]

A register is the published list of eligible objects: a line "object_id TAB stratum LF" for each, sorted by bytes. Give one for
each plan, in the record's order. The script does not know how Oversight works; it repeats what the record says happened:

    ticket(object) = SHA-256( hex(SHA-256(key)) + object_id ),   key = seed|jurisdiction|plan_id|objects|round

In each stratum the objects with the smallest tickets are drawn, as many as its quota says. Those that the record lists as
skipped give their place to the next ticket: who may be skipped stands in no register, so their number is told, for a look
at the rule that each names. With --commitment FILE the record must also agree with what was published before the seed.
Exit status 0: all as recorded; 1: the first difference is named; 2: a file cannot be read. Teams are not looked at.
"""
import argparse
import hashlib
import json
import math
import sys
from fractions import Fraction


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def fail(field, recorded, recomputed):
    sys.exit(f"{field}: recorded {recorded!r}, recomputed {recomputed!r}")


def same(field, recorded, recomputed):
    if recorded != recomputed:
        fail(field, recorded, recomputed)


def tickets_of(key, ids):
    prefix = sha256(key.encode()).encode()
    return {one: sha256(prefix + one.encode()) for one in ids}


def verify_quotas(where, plan):
    """Strata of one ratio together give at least ratio x size, rounded up, unless too few may be drawn."""
    groups = {}
    for stratum in plan["strata"]:
        groups.setdefault(stratum["ratio"], []).append(stratum)
    for ratio, strata in groups.items():
        quota, size, drawable = (sum(one[field] for one in strata) for field in ("quota", "size", "drawable"))
        if not 0 <= ratio <= 1 or any(not 0 <= one["quota"] <= one["drawable"] <= one["size"] for one in strata):
            fail(f"{where}.strata", "numbers out of their range", "quota <= drawable <= size, ratio 0 to 1")
        least = min(math.ceil(Fraction(str(ratio)) * size), drawable)
        if not least <= quota < least + len(strata):
            fail(f"{where}.strata", f"{quota} drawn at ratio {ratio} of {size}", least)


def verify_commitment(record, commitment):
    same("commitment.kind", commitment["kind"], "commitment")
    later = ("seed", "seed_source", "changes")
    bare = lambda request: {field: value for field, value in request.items() if field not in later}
    same("commitment.request", bare(commitment["request"]), bare(record["request"]))
    for field in ("document", "policies", "parameters", "officers", "conflicts"):
        same(f"commitment.{field}", commitment.get(field), record.get(field))
    for number, (before, after) in enumerate(zip(commitment["plans"], record["plans"])):
        for field, value in before.items():
            same(f"commitment.plans[{number}].{field}", value, after.get(field))


def verify_plan(where, plan, request, register):
    with open(register, "rb") as file:
        text = file.read()
    same(f"{where}.register.sha256", plan["register"]["sha256"], sha256(text))
    lines = [line.split("\t") for line in text.decode("utf-8").split("\n")[:-1]]
    same(f"{where}.register.rows", plan["register"]["rows"], len(lines))

    key = "|".join([request["seed"], request["jurisdiction"], plan["plan_id"], "objects", str(request["round"])])
    same(f"{where}.key", plan["key"], key)
    same(f"{where}.key_sha256", plan["key_sha256"], sha256(key.encode()))
    ticket = tickets_of(key, (one for one, _ in lines))

    members = {}
    for one, stratum in lines:
        members.setdefault(stratum, []).append(one)
    same(f"{where}.strata", [s["name"] for s in plan["strata"]], sorted(members, key=str.encode))

    skipped = {one["object_id"] for one in plan["skipped"]}
    drawn, passed = [], []
    for number, stratum in enumerate(plan["strata"]):
        ids = sorted(members[stratum["name"]], key=lambda one: (ticket[one], one.encode()))
        same(f"{where}.strata[{number}].size", stratum["size"], len(ids))
        taken, late = [], []
        for place, one in enumerate(ids, 1):
            if len(taken) == stratum["quota"]:
                break
            if one in skipped:
                passed.append((one, stratum["name"], late))
            else:
                taken.append((one, stratum["name"], "drawn" if place <= stratum["quota"] else "replacement"))
                if place > stratum["quota"]:
                    late.append(one)
        same(f"{where}.strata[{number}].quota", stratum["quota"], len(taken))
        drawn += taken
    verify_quotas(where, plan)

    order = {}
    if "batches" in plan:
        batch = "|".join([request["seed"], request["jurisdiction"], plan["plan_id"], "batch", str(request["round"])])
        same(f"{where}.batches.key", plan["batches"]["key"], batch)
        lots = tickets_of(batch, (one for one, _, _ in drawn))
        order = {one: place for place, one in enumerate(sorted(lots, key=lambda one: (lots[one], one.encode())), 1)}

    for number, (one, stratum, state) in enumerate(drawn):
        recorded = plan["drawn"][number] if number < len(plan["drawn"]) else {}
        wanted = {"position": number + 1, "object_id": one, "stratum": stratum, "ticket": ticket[one], "state": state}
        if one in order:
            wanted["visit_order"] = order[one]
        for field, value in wanted.items():
            same(f"{where}.drawn[{number}].{field}", recorded.get(field), value)
    same(f"{where}.drawn", len(plan["drawn"]), len(drawn))

    same(f"{where}.skipped", [one["object_id"] for one in plan["skipped"]], [one for one, _, _ in passed])
    for number, (one, stratum, late) in enumerate(passed):
        recorded = plan["skipped"][number]
        same(f"{where}.skipped[{number}].stratum", recorded["stratum"], stratum)
        same(f"{where}.skipped[{number}].ticket", recorded["ticket"], ticket[one])
        same(f"{where}.skipped[{number}].replaced_by", recorded.get("replaced_by"), late.pop(0) if late else None)


def load(file):
    with open(file, encoding="utf-8") as text:
        return json.load(text)


def main():
    parser = argparse.ArgumentParser(description="Verifies the object draws of a draw record.")
    parser.add_argument("record", help="draw-record.json")
    parser.add_argument("registers", nargs="+", help="the register of each plan, in the record's order")
    parser.add_argument("--commitment", help="what was published before the seed")
    arguments = parser.parse_args()
    try:
        record = load(arguments.record)
        if len(arguments.registers) != len(record["plans"]):
            parser.error(f"{len(record['plans'])} register(s) are needed, one for each plan")
        same("kind", record["kind"], "draw")
        if arguments.commitment:
            verify_commitment(record, load(arguments.commitment))
        for number, (plan, register) in enumerate(zip(record["plans"], arguments.registers)):
            same(f"request.plans[{number}]", record["request"]["plans"][number], plan["plan_id"])
            verify_plan(f"plans[{number}]", plan, record["request"], register)
        visited = {one["object_id"] for plan in record["plans"] for one in plan["drawn"]}
        same("visits", [one["object_id"] for one in record["visits"]], sorted(visited, key=str.encode))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        print(f"cannot be read: {type(fault).__name__}: {fault}", file=sys.stderr)
        sys.exit(2)
    print(f"verified: {sum(len(plan['drawn']) for plan in record['plans'])} drawn objects, "
          f"{sum(len(plan['skipped']) for plan in record['plans'])} skipped by a rule")


if __name__ == "__main__":
    main()
