package oncall.report.fairness;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import oncall.model.Plan;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.AmountText;
import oncall.report.People;
import oncall.report.owners.Ownership;
import oncall.schedule.DutyTotals;
import oncall.schedule.Fairness;
import oncall.schedule.Outlook;

/** What everyone serves in a year beside their fair share, as one table and one sentence for each year and rotation. */
public record FairnessChapter(Plan plan, LocalDate today, People people) {

    /**
     * Adds the chapter, unless one person serves alone.
     *
     * @param level the level of the heading
     */
    public void addTo(Document.Builder document, int level, String title, List<Outlook> all) {
        List<Outlook> years = all.stream()
                .filter(outlook -> concerned(outlook.fairness()).size() > 1)
                .toList();
        if (years.isEmpty()) {
            return;
        }
        document.heading(level, title)
                .paragraph("Shifts are beside the fair share, which follows the loads of everyone on the team.");
        for (Outlook year : years) {
            Fairness fairness = year.fairness();
            if (years.size() > 1) {
                boolean isNamed = plan.rotations().size() > 1;
                String name = isNamed ? fairness.plan().rotation().title() + ", " : "";
                document.heading(level + 1, name + fairness.days().from().getYear());
            }
            document.table(table(fairness)).paragraph(FairnessSentence.of(year, false, people));
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
        return Table.of(
                        "Engineer|Shifts / fair#|Holiday shifts / fair#|Holiday days#|As secondary#|Weekend days#|Ownership#",
                        concerned(fairness),
                        served -> Row.of(
                                people.name(served.engineer()),
                                beside(served.primaryShifts(), served.fairPrimaryShifts()),
                                fairness.hasHolidayShifts()
                                        ? beside(served.holidayShifts(), served.fairHolidayShifts())
                                        : null,
                                fairness.hasHolidayShifts() ? served.holidayDays() : null,
                                hasAny(fairness, DutyTotals::secondaryShifts) ? served.secondaryShifts() : null,
                                hasAny(fairness, DutyTotals::weekendDays) ? served.weekendDays() : null,
                                hasOwners ? ownership.percent(served.engineer()) + " %" : null))
                .withoutEmptyColumns();
    }

    private static boolean hasAny(Fairness fairness, ToIntFunction<DutyTotals> number) {
        return fairness.engineers().stream().anyMatch(served -> number.applyAsInt(served) > 0);
    }

    private static String beside(int number, long fair) {
        return number + " / " + AmountText.of(fair);
    }
}
