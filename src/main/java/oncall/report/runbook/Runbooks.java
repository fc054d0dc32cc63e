package oncall.report.runbook;

import java.time.LocalDate;
import java.util.List;
import oncall.model.Plan;
import oncall.report.People;
import oncall.schedule.Shift;

/**
 * What the runbooks of a plan have in common.
 *
 * @param shifts the shift of the day and those after it
 * @param day the day; before the rotation's start no shift holds it
 * @param links how one runbook leads to another
 */
record Runbooks(
        Plan plan, List<Shift> shifts, LocalDate day, RunbookLinks links, People people, Dependencies dependencies) {

    static Runbooks of(Plan plan, List<Shift> shifts, LocalDate day, RunbookLinks links) {
        return new Runbooks(
                plan,
                List.copyOf(shifts),
                day,
                links,
                new People(plan.engineers()),
                new Dependencies(plan.pipelines()));
    }
}
