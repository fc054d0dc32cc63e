package oncall.report.fairness;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import oncall.model.DateRange;
import oncall.model.Plan;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.AmountText;
import oncall.report.DateText;
import oncall.report.Format;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.Report;
import oncall.schedule.DutyTotals;
import oncall.schedule.Fairness;
import oncall.schedule.Share;

/** What each engineer serves beside their fair share: as numbers, as bars, and in sentences. */
public final class FairnessReport implements Report {

    /** What it is printed in. */
    public static final List<Format> FORMATS = List.of(Format.TABLE, Format.MARKDOWN, Format.CSV, Format.JSON);

    private final Plan plan;
    private final Fairness fairness;
    private final LocalDate day;
    private final People people;

    /**
     * @param today the day whose loads are printed; if the shifts do not contain it, their day that is nearest to it
     */
    public FairnessReport(Plan plan, Fairness fairness, LocalDate today) {
        this.plan = plan;
        this.fairness = fairness;
        DateRange days = fairness.days();
        this.day = today.isBefore(days.from()) ? days.from() : today.isAfter(days.to()) ? days.to() : today;
        this.people = new People(plan.engineers());
    }

    @Override
    public Document document() {
        Document.Builder document = new Document.Builder();
        addTo(document, 1, plan.team() + ": fairness", true);
        return document.build();
    }

    /**
     * Adds the report to a document.
     *
     * @param level the level of its heading
     * @param whole whether to add other duty than shifts as primary, too
     */
    public void addTo(Document.Builder document, int level, String title, boolean whole) {
        document.heading(level, title)
                .paragraph(introduction())
                .heading(level + 1, "Primary shifts")
                .table(primaryShifts());
        if (fairness.hasHolidayShifts()) {
            document.heading(level + 1, "Holiday shifts").table(holidayShifts());
        }
        if (whole) {
            document.heading(level + 1, "Other duty").table(otherDuty());
        }
        document.heading(level + 1, "How fair it is").bullets(new FairnessSentences(fairness, day, people).all());
    }

    @Override
    public Object data() {
        return FairnessData.of(fairness, day);
    }

    @Override
    public Table rows() {
        return FairnessData.rows(plan, fairness, day);
    }

    private String introduction() {
        int unserved = fairness.unserved();
        return Phrase.count(fairness.shifts(), "shift") + ", from "
                + DateText.withWeekday(fairness.days().from()) + " to "
                + DateText.withWeekday(fairness.days().to())
                + (unserved == 0 ? "" : "; nobody serves " + unserved + " of them")
                + ". A fair share is one's load divided by the loads of all who are there, shift by shift; the spread"
                + " lies between the one furthest ahead of it and the one furthest behind.";
    }

    private Table primaryShifts() {
        FairnessBar bar = bar(DutyTotals::primaryShifts, DutyTotals::fairPrimaryShifts);
        return Table.of(
                withBars("Load", "Shifts", "Fair share"),
                fairness.engineers(),
                served -> Row.of(
                        people.name(served.engineer()),
                        AmountText.aligned(served.engineer().load(day)),
                        served.primaryShifts(),
                        AmountText.aligned(served.fairPrimaryShifts()),
                        bar.of(served.primaryShifts() * Share.SHIFT, served.fairPrimaryShifts())));
    }

    private Table holidayShifts() {
        FairnessBar bar = bar(DutyTotals::holidayShifts, DutyTotals::fairHolidayShifts);
        return Table.of(
                withBars("Shifts", "Fair share", "Days", "As secondary"),
                fairness.engineers(),
                served -> Row.of(
                        people.name(served.engineer()),
                        served.holidayShifts(),
                        AmountText.aligned(served.fairHolidayShifts()),
                        served.holidayDays(),
                        served.secondaryHolidayShifts(),
                        bar.of(served.holidayShifts() * Share.SHIFT, served.fairHolidayShifts())));
    }

    private static List<Column> withBars(String... numbers) {
        List<Column> columns = Column.withNumbers("Engineer", numbers);
        columns.add(Column.text("█ shifts, │ fair"));
        return columns;
    }

    private FairnessBar bar(ToIntFunction<DutyTotals> shifts, ToLongFunction<DutyTotals> fairShare) {
        return new FairnessBar(fairness.engineers().stream()
                .mapToLong(served -> Math.max(shifts.applyAsInt(served) * Share.SHIFT, fairShare.applyAsLong(served)))
                .max()
                .orElse(0));
    }

    private Table otherDuty() {
        return Table.of(
                Column.withNumbers("Engineer", "Secondary", "Weekend days", "Cover days", "Shortest gap"),
                fairness.engineers(),
                served -> Row.of(
                        people.name(served.engineer()),
                        served.secondaryShifts(),
                        served.weekendDays(),
                        served.coverDays(),
                        served.shortestGap() == null ? "–" : served.shortestGap()));
    }
}
