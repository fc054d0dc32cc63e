/**
 * Public holidays, to be listed in holidays.yaml: of a country or a part of it, by Jollyday and by a table of what Jollyday
 * does not know; or of a calendar file. Only this package uses Jollyday and ical4j, which are slow to load.
 */
@NullMarked
package oncall.holidays;

import org.jspecify.annotations.NullMarked;
