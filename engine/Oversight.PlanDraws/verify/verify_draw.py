#!/usr/bin/env python3
"""Verifies the object draws of an Oversight draw record. Python 3.8 or later, standard library only.

    python3 verify_draw.py draw-record.json PLAN-1.register.tsv [PLAN-2.register.tsv ...]

A register is the published list of eligible objects: a line "object_id TAB stratum LF" for each, sorted by bytes. Give one for
each plan, in the record's order. The script does not know how Oversight works; it repeats what the record says happened:

    ticket(object) = SHA-256( hex(SHA-256(key)) + object_id ),   key = seed|jurisdiction|plan_id|objects|round

In each stratum the objects with the smallest tickets are drawn, as many as its quota says. Those that the record lists as
skipped give their place to the next ticket. Exit status 0: all as recorded; 1: the first difference is named.
"""
import hashlib
import json
import sys


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


def main(record, *registers):
    with open(record, encoding="utf-8") as file:
        record = json.load(file)
    same("kind", record["kind"], "draw")
    if len(registers) != len(record["plans"]):
        sys.exit(f"give {len(record['plans'])} register(s), one for each plan, in the record's order")
    for number, (plan, register) in enumerate(zip(record["plans"], registers)):
        same(f"request.plans[{number}]", record["request"]["plans"][number], plan["plan_id"])
        verify_plan(f"plans[{number}]", plan, record["request"], register)
    print(f"verified: {sum(len(plan['drawn']) for plan in record['plans'])} drawn objects")


if __name__ == "__main__":
    main(*sys.argv[1:])
