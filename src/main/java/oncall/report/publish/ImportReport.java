package oncall.report.publish;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.PublishedShift;
import oncall.model.Role;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.Report;
import oncall.rotation.Scheduler;
import oncall.schedule.Shift;

/**
 * What an imported rota adds to the published shifts.
 *
 * @param rotation the plan with the rotation alone, with what is published afterwards
 * @param shifts the shifts of the rota
 * @param count how many of them were not published before
 * @param endsOnHandoffs whether the days on which its shifts end were read as those of the hand-offs
 * @param written whether schedule.yaml was written
 */
public record ImportReport(
        Plan rotation, List<PublishedShift> shifts, int count, boolean endsOnHandoffs, boolean written)
        implements Report {

    @Override
    public Document document() {
        Document.Builder document = new Document.Builder().heading(1, rotation.team() + ": imported shifts");
        document.paragraph(sentence());
        if (shifts.isEmpty()) {
            return document.build();
        }
        document.paragraph(
                endsOnHandoffs
                        ? "'end' is read as the day on which the next shift begins."
                        : "'end' is read as the last day of a shift, unless it has a time.");
        document.table(table());
        Shift next = Scheduler.of(rotation)
                .shifts(shifts.get(shifts.size() - 1).days().to().plusDays(1), 1)
                .shifts()
                .get(0);
        Engineer primary = next.primary();
        return document.paragraph("Then follows " + DateText.withYear(next.days()) + ": "
                        + (primary == null ? "not covered" : people().name(primary)) + ".")
                .build();
    }

    private String sentence() {
        if (count == 0) {
            return "Nothing changes: "
                    + (shifts.isEmpty() ? "the rota has no shifts." : "all shifts of the rota are published.");
        }
        DateRange days = shifts.get(0).days().and(shifts.get(shifts.size() - 1).days());
        String known = count == shifts.size() ? "" : " of " + shifts.size();
        return Phrase.count(count, "shift") + known + (written ? " imported" : " would be imported") + ": "
                + DateText.withWeekday(days.from()) + " – " + DateText.withWeekday(days.to()) + "."
                + (written ? " Commit schedule.yaml." : "");
    }

    /** How often each person is in the rota, and when first and last. */
    private Table table() {
        Map<String, Tally> tallies = new TreeMap<>();
        for (PublishedShift shift : shifts) {
            for (Role role : Role.values()) {
                Engineer engineer = shift.holder(role);
                if (engineer != null) {
                    tallies.computeIfAbsent(
                                    engineer.id(),
                                    id -> new Tally(engineer, shift.days().from()))
                            .add(role, shift.days().to());
                }
            }
        }
        return Table.of(
                "Engineer|Primary#|Secondary#|First day|Last day",
                List.copyOf(tallies.values()),
                tally -> Row.of(
                        people().name(tally.engineer),
                        tally.counts.getOrDefault(Role.PRIMARY, 0).toString(),
                        tally.counts.getOrDefault(Role.SECONDARY, 0).toString(),
                        DateText.withWeekday(tally.first),
                        DateText.withWeekday(tally.last)));
    }

    private static final class Tally {

        private final Engineer engineer;
        private final LocalDate first;
        private final Map<Role, Integer> counts = new EnumMap<>(Role.class);
        private LocalDate last;

        private Tally(Engineer engineer, LocalDate first) {
            this.engineer = engineer;
            this.first = first;
            this.last = first;
        }

        private void add(Role role, LocalDate day) {
            counts.merge(role, 1, Integer::sum);
            last = day;
        }
    }

    private People people() {
        return new People(rotation.engineers());
    }
}
