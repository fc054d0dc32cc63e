"""Reads a JSON list of calendars in iCalendar on standard input; writes the events that icalendar and khal read of each."""

import datetime
import json
import os
import subprocess
import sys
import tempfile

import icalendar

CONFIGURATION = """
[calendars]
[[a]]
path = {0}/a
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M
longdatetimeformat = %Y-%m-%dT%H:%M
[sqlite]
path = {0}/khal.db
"""


def time(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def by_icalendar(text):
    return [
        {
            "uid": event["UID"],
            "sequence": event["SEQUENCE"],
            "status": event["STATUS"],
            "start": time(event["DTSTART"].dt),
            "end": time(event["DTEND"].dt),
            "summary": event["SUMMARY"],
            "engineer": event["X-ONCALL-ENGINEER"],
            "role": event["X-ONCALL-ROLE"],
        }
        for event in icalendar.Calendar.from_ical(text).walk("VEVENT")
    ]


def by_khal(text):
    """Lines of UID, start and end; days end in T, and the last one is the end."""
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(folder + "/a")
        with open(folder + "/khal.conf", "w", encoding="utf-8") as file:
            file.write(CONFIGURATION.format(folder))
        with open(folder + "/new.ics", "w", encoding="utf-8", newline="") as file:
            file.write(text)
        environment = dict(os.environ, TZ="UTC", LC_ALL="C.UTF-8", XDG_CACHE_HOME=folder, XDG_DATA_HOME=folder)

        def khal(*arguments):
            line = ["/usr/bin/khal", "-c", folder + "/khal.conf", *arguments]
            return subprocess.run(line, env=environment, check=True, capture_output=True, text=True).stdout

        khal("import", "--batch", "-a", "a", folder + "/new.ics")
        form = "{uid} {start-date-long}T{start-time} {end-date-long}T{end-time}"
        return sorted(set(khal("list", "--once", "--day-format", "", "--format", form, "2026-08-01", "400d").split("\n")) - {""})


json.dump([[by_icalendar(text), by_khal(text)] for text in json.load(sys.stdin)], sys.stdout)
