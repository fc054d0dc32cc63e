package oncall.report.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.render.Block;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.rotation.ScheduleComparison;
import oncall.schedule.DutyChange;
import oncall.schedule.DutyChange.Origin;
import oncall.schedule.DutyTotals;
import oncall.schedule.Fairness;
import org.jspecify.annotations.Nullable;

/**
 * The changes of one rotation: in a sentence, as a table, and what they do to everyone's number of shifts.
 *
 * @param isByPerson whether the table is for a pull request
 */
record RotationChanges(Plan plan, ScheduleComparison comparison, boolean isByPerson) {

    /** @param level the level of headings */
    void addTo(Document.Builder document, int level) {
        List<DutyChange> changes = comparison.changes();
        document.paragraph(sentence() + publication());
        String warning = warning();
        if (!warning.isEmpty()) {
            document.callout(Block.Tone.WARNING, Text.of(warning));
        }
        if (!changes.isEmpty()) {
            People people = new People(plan.engineers());
            document.table(isByPerson ? new PersonTable(people).table(changes) : new ChangeText(people).table(changes));
            addTotals(people, level, document);
        }
    }

    private String sentence() {
        int promises = 0;
        for (DutyChange change : comparison.changes()) {
            promises += change.promised() ? 1 : 0;
        }
        int forecasts = comparison.changes().size() - promises;
        String days = "From " + DateText.withWeekday(comparison.days().from()) + " to "
                + DateText.withWeekday(comparison.days().to()) + " ";
        if (promises + forecasts == 0) {
            return days + "nobody's shifts change.";
        }
        String forecast = Phrase.count(forecasts, "forecast");
        return days
                + (promises == 0 ? forecast : Phrase.count(promises, "promise"))
                + (promises > 0 && forecasts > 0 ? " and " + forecast : "")
                + (comparison.changes().size() == 1 ? " changes." : " change.");
    }

    /** How many shifts are published or taken back. */
    private String publication() {
        int more = comparison.published();
        if (more == 0) {
            return "";
        }
        return " " + Phrase.count(Math.abs(more), "shift") + (Math.abs(more) == 1 ? " is " : " are ")
                + (more > 0 ? "published." : "no longer published.");
    }

    /** The promises that are broken, that change with too little notice, and that nobody keeps. */
    private String warning() {
        int broken = 0;
        int late = 0;
        int gaps = 0;
        for (DutyChange change : comparison.breaches()) {
            broken += change.origin() == Origin.OTHER ? 1 : 0;
            late += change.isShort() ? 1 : 0;
            gaps += change.isGap() && change.origin() != Origin.OTHER ? 1 : 0;
        }
        StringJoiner warning = new StringJoiner("; ", "", ".").setEmptyValue("");
        if (broken > 0) {
            warning.add(Phrase.count(broken, "promise") + " broken without a swap, an override or an absence");
        }
        if (late > 0) {
            warning.add(Phrase.count(late, "promise") + " changed with less than "
                    + Phrase.count(comparison.notice(), "day") + " of notice");
        }
        if (gaps > 0) {
            warning.add(Phrase.count(gaps, "promise") + " kept by nobody");
        }
        return warning.toString();
    }

    /** Adds a row for each engineer whose number of shifts changes. */
    private void addTotals(People people, int level, Document.Builder document) {
        List<Row> rows = new ArrayList<>();
        for (Engineer engineer : plan.engineers()) {
            DutyTotals was = totals(comparison.before(), engineer);
            DutyTotals is = totals(comparison.after(), engineer);
            String primary = pair(was == null ? 0 : was.primaryShifts(), is == null ? 0 : is.primaryShifts());
            String secondary = pair(was == null ? 0 : was.secondaryShifts(), is == null ? 0 : is.secondaryShifts());
            String holiday = pair(was == null ? 0 : was.holidayShifts(), is == null ? 0 : is.holidayShifts());
            if ((primary + secondary + holiday).contains("→")) {
                rows.add(new Row(
                        List.of(
                                Cell.of(isByPerson ? PersonTable.quiet(people.name(engineer)) : people.name(engineer)),
                                Cell.of(primary),
                                Cell.of(secondary),
                                Cell.of(holiday)),
                        false));
            }
        }
        if (!rows.isEmpty()) {
            List<Column> columns = Column.headed("Engineer|Primary#|Secondary#|Holiday shifts#");
            document.heading(level, "Shifts in these weeks").table(new Table(columns, rows));
        }
    }

    private static String pair(int was, int is) {
        return was == is ? String.valueOf(is) : was + " → " + is;
    }

    private static @Nullable DutyTotals totals(@Nullable Fairness fairness, Engineer engineer) {
        for (DutyTotals totals : fairness == null ? List.<DutyTotals>of() : fairness.engineers()) {
            if (totals.engineer().is(engineer)) {
                return totals;
            }
        }
        return null;
    }
}
