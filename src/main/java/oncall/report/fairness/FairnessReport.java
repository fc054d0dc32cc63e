package oncall.report.fairness;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import oncall.model.DateRange;
import oncall.model.Plan;
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
    private final List<Fairness> rotations;
    private final LocalDate today;
    private final People people;

    /**
     * @param rotations the fairness of each rotation to show
     * @param today the day whose loads are printed; if the shifts do not contain it, their day that is nearest to it
     */
    public FairnessReport(Plan plan, List<Fairness> rotations, LocalDate today) {
        this.plan = plan;
        this.rotations = rotations;
        this.today = today;
        this.people = new People(plan.engineers());
    }

    @Override
    public Document document() {
        Document.Builder document = new Document.Builder().heading(1, plan.team() + ": fairness");
        for (Fairness fairness : rotations) {
            boolean isOnly = rotations.size() == 1;
            String of = isOnly ? "" : " – " + fairness.plan().rotation().title();
            if (!isOnly) {
                document.heading(2, "Fairness" + of);
            }
            add(fairness, document, isOnly ? 2 : 3, of);
        }
        return document.build();
    }

    /** @param of the end of the headings, which names the rotation if there are several */
    private void add(Fairness fairness, Document.Builder document, int level, String of) {
        LocalDate day = day(fairness);
        document.paragraph(introduction(fairness))
                .heading(level, "Primary shifts" + of)
                .table(primaryShifts(fairness, day));
        if (fairness.hasHolidayShifts()) {
            document.heading(level, "Holiday shifts" + of).table(holidayShifts(fairness));
        }
        document.heading(level, "Other duty" + of).table(otherDuty(fairness)).paragraph(FairnessSentence.of(fairness));
    }

    private LocalDate day(Fairness fairness) {
        DateRange days = fairness.days();
        return today.isBefore(days.from()) ? days.from() : today.isAfter(days.to()) ? days.to() : today;
    }

    /** One object, or a list if the plan has several rotations. */
    @Override
    public Object data() {
        List<Object> all = rotations.stream()
                .map(fairness -> FairnessData.of(fairness, day(fairness)))
                .toList();
        return plan.rotations().size() == 1 ? all.get(0) : all;
    }

    @Override
    public Table rows() {
        return FairnessData.rows(plan, rotations, this::day);
    }

    private static String introduction(Fairness fairness) {
        int unserved = fairness.unserved();
        return Phrase.count(fairness.shifts(), "shift") + ", from "
                + DateText.withWeekday(fairness.days().from()) + " to "
                + DateText.withWeekday(fairness.days().to())
                + (unserved == 0 ? "" : "; nobody serves " + unserved + " of them")
                + ". A fair share is one's load divided by the loads of all who are there, shift by shift.";
    }

    private Table primaryShifts(Fairness fairness, LocalDate day) {
        FairnessBar bar = bar(fairness, DutyTotals::primaryShifts, DutyTotals::fairPrimaryShifts);
        return Table.of(
                "Engineer|Load#|Shifts#|Fair share#|█ shifts, │ fair",
                fairness.engineers(),
                served -> Row.of(
                        people.name(served.engineer()),
                        AmountText.aligned(served.engineer().load(day)),
                        served.primaryShifts(),
                        AmountText.aligned(served.fairPrimaryShifts()),
                        bar.of(served.primaryShifts() * Share.SHIFT, served.fairPrimaryShifts())));
    }

    private Table holidayShifts(Fairness fairness) {
        FairnessBar bar = bar(fairness, DutyTotals::holidayShifts, DutyTotals::fairHolidayShifts);
        return Table.of(
                "Engineer|Shifts#|Fair share#|Days#|As secondary#|█ shifts, │ fair",
                fairness.engineers(),
                served -> Row.of(
                        people.name(served.engineer()),
                        served.holidayShifts(),
                        AmountText.aligned(served.fairHolidayShifts()),
                        served.holidayDays(),
                        served.secondaryHolidayShifts(),
                        bar.of(served.holidayShifts() * Share.SHIFT, served.fairHolidayShifts())));
    }

    private static FairnessBar bar(
            Fairness fairness, ToIntFunction<DutyTotals> shifts, ToLongFunction<DutyTotals> fairShare) {
        return new FairnessBar(fairness.engineers().stream()
                .mapToLong(served -> Math.max(shifts.applyAsInt(served) * Share.SHIFT, fairShare.applyAsLong(served)))
                .max()
                .orElse(0));
    }

    private Table otherDuty(Fairness fairness) {
        return Table.of(
                "Engineer|Secondary#|Days#|Weekend days#|Cover days#|Shortest gap#",
                fairness.engineers(),
                served -> Row.of(
                        people.name(served.engineer()),
                        served.secondaryShifts(),
                        served.days(),
                        served.weekendDays(),
                        served.coverDays(),
                        served.shortestGap() == null ? "–" : served.shortestGap()));
    }
}
