// Reads a JSON list of regions on standard input; writes the public holidays of each from 2024 to 2028, or null.
import { readFileSync } from 'node:fs';
import Holidays from 'date-holidays';

const DAY = 24 * 60 * 60 * 1000;

function days(region) {
  const holidays = new Holidays();
  if (!holidays.init(...region.toUpperCase().split('-'))) {
    return null;
  }
  const found = [];
  for (let year = 2024; year <= 2028; year++) {
    for (const holiday of holidays.getHolidays(year, 'en')) {
      const length = Math.max(1, Math.round((holiday.end - holiday.start) / DAY));
      for (let i = 0; holiday.type === 'public' && i < length; i++) {
        const date = new Date(Date.parse(holiday.date.slice(0, 10)) + i * DAY).toISOString().slice(0, 10);
        found.push({ date, name: holiday.name });
      }
    }
  }
  return found;
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(days)));
