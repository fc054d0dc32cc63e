package oncall.report.plan;

import java.time.LocalDate;
import java.util.List;
import oncall.model.Plan;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.AmountText;
import oncall.report.People;
import oncall.report.owners.Ownership;
import oncall.schedule.DutyTotals;
import oncall.schedule.Fairness;
import oncall.schedule.Spread;

/** What everyone serves in a year beside their fair share, as one table and one sentence for each year and rotation. */
record FairnessChapter(Plan plan, LocalDate today, People people) {

    void addTo(Document.Builder document, List<Fairness> all) {
        List<Fairness> years =
                all.stream().filter(fairness -> concerned(fairness).size() > 1).toList();
        if (years.isEmpty()) {
            return;
        }
        document.heading(2, "Fairness")
                .paragraph("Shifts are beside the fair share, which follows the loads of everyone on the team.");
        for (Fairness fairness : years) {
            if (years.size() > 1) {
                boolean isNamed = plan.rotations().size() > 1;
                String name = isNamed ? fairness.plan().rotation().title() + ", " : "";
                document.heading(3, name + fairness.days().from().getYear());
            }
            document.table(table(fairness)).paragraph(sentence(fairness));
        }
    }

    /** The engineers who serve or owe anything in the year. */
    private static List<DutyTotals> concerned(Fairness fairness) {
        return fairness.engineers().stream()
                .filter(served -> served.fairPrimaryShifts() > 0
                        || served.primaryShifts() + served.secondaryShifts() + served.coverDays() > 0)
                .toList();
    }

    private Table table(Fairness fairness) {
        boolean hasOwners = !plan.pipelines().isEmpty();
        Ownership ownership = new Ownership(plan, today);
        List<Column> columns = Column.withNumbers(
                "Engineer",
                "Shifts / fair",
                "Holiday shifts / fair",
                "Holiday days",
                "As secondary",
                "Weekend days",
                "Ownership");
        return Table.of(
                        columns,
                        concerned(fairness),
                        served -> Row.of(
                                people.name(served.engineer()),
                                beside(served.primaryShifts(), served.fairPrimaryShifts()),
                                fairness.hasHolidayShifts()
                                        ? beside(served.holidayShifts(), served.fairHolidayShifts())
                                        : null,
                                fairness.hasHolidayShifts() ? served.holidayDays() : null,
                                anySecondary(fairness) ? served.secondaryShifts() : null,
                                anyWeekend(fairness) ? served.weekendDays() : null,
                                hasOwners ? ownership.percent(served.engineer()) + " %" : null))
                .withoutEmptyColumns();
    }

    private static boolean anySecondary(Fairness fairness) {
        return fairness.engineers().stream().anyMatch(served -> served.secondaryShifts() > 0);
    }

    private static boolean anyWeekend(Fairness fairness) {
        return fairness.engineers().stream().anyMatch(served -> served.weekendDays() > 0);
    }

    private static String beside(int number, long fair) {
        return number + " / " + AmountText.of(fair);
    }

    private static String sentence(Fairness fairness) {
        if (fairness.unserved() == fairness.shifts()) {
            return "Nobody serves any of these shifts.";
        }
        Spread shifts = fairness.primary();
        Spread holidays = fairness.holiday();
        if (shifts.canBeSmaller() || holidays.canBeSmaller()) {
            return "A fairer schedule is possible, as far as absences go: people are "
                    + (shifts.canBeSmaller() ? apart(shifts, "shifts") : "")
                    + (shifts.canBeSmaller() && holidays.canBeSmaller() ? " and " : "")
                    + (holidays.canBeSmaller() ? apart(holidays, "holiday shifts") : "") + ".";
        }
        if (shifts.actual() + holidays.actual() == 0) {
            return "Everyone serves their fair share.";
        }
        return "No schedule is fairer under these absences: people are at most " + amount(shifts, "shift")
                + (fairness.hasHolidayShifts() ? " and " + amount(holidays, "holiday shift") : "") + " apart.";
    }

    private static String amount(Spread spread, String what) {
        String amount = AmountText.of(spread.actual()).toString();
        return amount + " " + what + (amount.equals("1") ? "" : "s");
    }

    private static String apart(Spread spread, String what) {
        return AmountText.of(spread.actual()) + " " + what + " apart where " + AmountText.of(spread.best())
                + " is possible";
    }
}
