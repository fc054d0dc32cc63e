// Reads a JSON list of calendars in iCalendar on standard input; writes the events that ical.js reads of each.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const time = (value) => (value.isDate ? value.toString() : value.toJSDate().toISOString());

const results = JSON.parse(readFileSync(0, 'utf8')).map((text) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status'),
      start: time(event.startDate),
      end: time(event.endDate),
      summary: event.summary,
      engineer: component.getFirstPropertyValue('x-oncall-engineer'),
      role: component.getFirstPropertyValue('x-oncall-role'),
    };
  });
});
process.stdout.write(JSON.stringify(results));
