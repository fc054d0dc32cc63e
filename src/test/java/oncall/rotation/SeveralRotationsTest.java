package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.PlanFolder;
import oncall.ScheduleText;
import oncall.cli.Run;
import oncall.model.Plan;
import oncall.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rotations of one plan are settled each by itself. */
class SeveralRotationsTest {

    private static final String PEOPLE = """
            team: Data
            timezone: Europe/Paris
            engineers:
              - {id: ann, name: Ann, load: 0.5, time_off: [{from: 2026-03-02, to: 2026-03-08}]}
              - {id: bob, name: Bob, leaves: 2026-09-30}
              - {id: cai, name: Cai, time_off: [{every: friday}]}
              - {id: dee, name: Dee, on_call_from: 2026-05-01}
            """;

    private static final List<String> ROTATIONS = List.of(
            "id: main, start: 2026-01-05, on_holiday: [secondary-covers]",
            "id: weekdays, start: 2026-01-07, days: weekdays, shift: 3d, rest: 0",
            "id: nights, start: 2026-01-05, hours: {from: \"20:00\", to: \"08:00\"}, order: [dee, cai, bob]",
            "id: months, start: 2026-01-31, shift: 1mo, secondary: never");

    @TempDir
    Path directory;

    @Test
    void giveEachTheScheduleThatItHasAlone() {
        List<String> together = schedules("rotations: [{" + String.join("}, {", ROTATIONS) + "}]");

        List<String> alone = new ArrayList<>();
        for (String rotation : ROTATIONS) {
            alone.addAll(schedules("rotation: {" + rotation + "}"));
        }

        assertThat(together).isEqualTo(alone).doesNotHaveDuplicates();
    }

    @Test
    void keepTheirSchedulesWhenAnotherChanges() {
        List<String> before = schedules("rotations: [{" + String.join("}, {", ROTATIONS) + "}]");

        String changed = String.join("}, {", ROTATIONS).replace("3d, rest: 0", "2d, order: [cai, ann]");
        List<String> after = schedules("rotations: [{" + changed
                + "}]\noverrides: [{date: 2026-03-04, engineer: bob, role: primary, rotation: weekdays}]");

        assertThat(after.get(1)).isNotEqualTo(before.get(1)).contains("bob");
        assertThat(List.of(after.get(0), after.get(2), after.get(3)))
                .isEqualTo(List.of(before.get(0), before.get(2), before.get(3)));
    }

    @Test
    void keepPublishedShiftsApart() {
        folder("rotations: [{" + String.join("}, {", ROTATIONS) + "}]");
        String before = print();
        assertThat(Run.in(directory, "publish", "--today", "2026-01-05").exit()).isZero();

        assertThat(print().replace("\"published\": true", "\"published\": false"))
                .isEqualTo(before);
        assertThat(Run.in(directory, "publish", "--today", "2026-01-05").out()).doesNotContain("Promised");
    }

    private String print() {
        return Run.in(directory, "schedule", "--today", "2026-01-05", "--weeks", "20", "--format", "json")
                .out();
    }

    private void folder(String rotations) {
        new PlanFolder(directory)
                .with("team.yaml", PEOPLE + rotations + "\n")
                .with("holidays.yaml", "holidays: [{date: \"05-01\", name: Labour Day}]\n");
    }

    /** The schedule of each rotation, as text. */
    private List<String> schedules(String rotations) {
        folder(rotations);
        List<String> schedules = new ArrayList<>();
        for (Plan plan : ScheduleText.project(directory).byRotation()) {
            Schedule schedule = Scheduler.of(plan).weeks(LocalDate.of(2026, 1, 1), 50);
            StringBuilder text = new StringBuilder(plan.rotation().id());
            schedule.shifts()
                    .forEach(shift -> text.append('\n')
                            .append(shift.days())
                            .append(shift.primary())
                            .append(shift.secondary())
                            .append(shift.covers())
                            .append(shift.changes()));
            schedules.add(text.toString());
        }
        return schedules;
    }
}
