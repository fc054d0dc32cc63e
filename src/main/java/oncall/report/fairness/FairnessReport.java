package oncall.report.fairness;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
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
import oncall.schedule.Outlook;
import oncall.schedule.Share;

/** What each engineer serves beside their fair share: as numbers, as bars, and in sentences. */
public final class FairnessReport implements Report {

    /** What it is printed in. */
    public static final List<Format> FORMATS = List.of(Format.TABLE, Format.MARKDOWN, Format.CSV, Format.JSON);

    private final Plan plan;
    private final List<Outlook> rotations;
    private final LocalDate today;
    private final People people;

    /**
     * @param rotations the fairness of each rotation to show
     * @param today the day whose loads are printed; if the shifts do not contain it, their day that is nearest to it
     */
    public FairnessReport(Plan plan, List<Outlook> rotations, LocalDate today) {
        this.plan = plan;
        this.rotations = rotations;
        this.today = today;
        this.people = new People(plan.engineers());
    }

    @Override
    public Document document() {
        Document.Builder document = new Document.Builder().heading(1, plan.team() + ": fairness");
        for (Outlook outlook : rotations) {
            Fairness fairness = outlook.fairness();
            boolean isOnly = rotations.size() == 1;
            String of = isOnly ? "" : " – " + fairness.plan().rotation().title();
            if (!isOnly) {
                document.heading(2, "Fairness" + of);
            }
            add(outlook, document, isOnly ? 2 : 3, of);
        }
        return document.build();
    }

    /** @param of the end of the headings, which names the rotation if there are several */
    private void add(Outlook outlook, Document.Builder document, int level, String of) {
        Fairness fairness = outlook.fairness();
        LocalDate day = FairnessData.day(fairness, today);
        document.paragraph(introduction(fairness))
                .heading(level, "Primary shifts" + of)
                .table(primaryShifts(fairness, day));
        if (fairness.hasHolidayShifts()) {
            document.heading(level, "Holiday shifts" + of).table(holidayShifts(fairness));
        }
        document.heading(level, "Other duty" + of)
                .table(otherDuty(fairness))
                .paragraph(FairnessSentence.of(outlook, true, people));
    }

    private List<Fairness> served() {
        return rotations.stream().map(Outlook::fairness).toList();
    }

    @Override
    public Object data() {
        return FairnessData.of(plan, served(), today);
    }

    @Override
    public Table rows() {
        return FairnessData.rows(plan, served(), today);
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
