package oncall.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.schedule.AbsenceNotes;
import oncall.report.schedule.ShiftNotes;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.Shift;

/** Who is away in the coming quarter, and the shifts with a holiday, a swap or a cover, each as a line. */
record Exceptions(List<CurrentSchedule> quarter, People people) {

    private static final int MOST = 14;

    List<Text> lines() {
        SortedMap<LocalDate, List<Text>> byDate = new TreeMap<>();
        for (CurrentSchedule rotation : quarter) {
            new AbsenceNotes(rotation.schedule()).addTo(byDate);
        }
        for (CurrentSchedule rotation : quarter) {
            ShiftNotes notes = new ShiftNotes(rotation.schedule());
            for (Shift shift : rotation.shifts()) {
                String about =
                        notes.besideAbsences(shift).stream().map(Text::unstyled).collect(Collectors.joining("; "));
                if (!about.isEmpty()) {
                    byDate.computeIfAbsent(shift.days().from(), from -> new ArrayList<>())
                            .add(line(shift, rotation).plus(about + "."));
                }
            }
        }
        List<Text> lines = new ArrayList<>();
        byDate.values().forEach(lines::addAll);
        List<Text> some = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST)));
        if (some.size() < lines.size()) {
            some.add(Text.of("and " + (lines.size() - some.size()) + " more, in the schedule below"));
        }
        return some;
    }

    private Text line(Shift shift, CurrentSchedule rotation) {
        Engineer primary = shift.serving(Role.PRIMARY);
        String who = primary == null ? "" : ", " + people.name(primary);
        String where =
                quarter.size() == 1 ? "" : ", " + rotation.plan().rotation().title();
        return Text.of(DateText.compact(shift.days()) + where + who + ":", Style.STRONG)
                .plus(" ");
    }
}
