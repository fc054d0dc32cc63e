package oncall.report.runbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.render.Block;
import oncall.render.Document;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.HandoffText;
import oncall.report.People;
import oncall.schedule.Shift;

/** Who is on call today and in the coming shifts, with how to reach them. */
record OnCallSection(Plan plan, List<Shift> shifts, LocalDate today, People people) implements Document.Part {

    @Override
    public void addTo(Document.Builder document) {
        document.heading(2, "On call");
        document.paragraph("As of " + DateText.withWeekday(today) + ".");
        Shift current = shifts.get(0);
        boolean isNow = current.days().contains(today);
        if (isNow && current.on(today, Role.PRIMARY) == null) {
            document.callout(
                    Block.Tone.WARNING,
                    Text.of("Nobody is on call on " + DateText.withWeekday(today) + ". Call the owners below."));
        }
        OnCallTable table = new OnCallTable(people);
        boolean covered = isNow && isCovered(current);
        if (covered) {
            table.addToday(today, current);
        }
        List<String> labels = new ArrayList<>(List.of(isNow ? "This shift" : "First shift", "Next shift"));
        for (int i = 0; i < shifts.size(); i++) {
            table.add(i < labels.size() ? labels.get(i) : "Later", shifts.get(i), i == 0 && isNow && !covered);
        }
        document.table(table.table());
        document.paragraph(HandoffText.of(plan) + ".");
    }

    private boolean isCovered(Shift shift) {
        return shift.coverOn(today, Role.PRIMARY) != null || shift.coverOn(today, Role.SECONDARY) != null;
    }
}
