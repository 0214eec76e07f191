#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads a calendar file from standard input with python3-icalendar and prints what it found as JSON.
# Local times are resolved by the VTIMEZONE of the file itself, not by what this machine knows of the zone.
import datetime
import json
import sys

import icalendar

calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}


def utc(prop):
    value = prop.dt
    if not isinstance(value, datetime.datetime):
        return None
    if "TZID" in prop.params:
        value = zones[prop.params["TZID"]].localize(value.replace(tzinfo=None))
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def categories(event):
    found = event.get("CATEGORIES", [])
    return [str(word) for each in (found if isinstance(found, list) else [found]) for word in each.cats]


def read(event):
    start = event["DTSTART"]
    duration = event.get("DURATION")
    return {
        "uid": str(event["UID"]), "sequence": int(event["SEQUENCE"]), "stamp": utc(event["DTSTAMP"]),
        "summary": str(event["SUMMARY"]), "description": str(event.get("DESCRIPTION", "")), "status": str(event["STATUS"]),
        "categories": categories(event), "transparent": str(event["TRANSP"]) == "TRANSPARENT",
        "day": start.dt.strftime("%Y-%m-%d"), "utc": utc(start), "zone": start.params.get("TZID"),
        "seconds": int(duration.dt.total_seconds()) if duration else None,
    }


json.dump({"version": str(calendar["VERSION"]), "method": str(calendar["METHOD"]), "zones": sorted(zones),
           "events": [read(event) for event in calendar.walk("VEVENT")]}, sys.stdout)
