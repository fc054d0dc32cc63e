package oncall.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import oncall.PlanFolder;
import oncall.ScheduleText;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.rotation.Scheduler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnCallTest {

    @TempDir
    Path directory;

    @Test
    void splitsAShiftWhereSomebodyComesOrGoes() {
        Plan plan = plan("2026-01-07, engineer: carol, instead_of: alice");

        assertThat(stretches(plan))
                .containsExactly(
                        "2026-01-05 to 2026-01-06: alice, bob",
                        "2026-01-07 to 2026-01-07: carol, bob",
                        "2026-01-08 to 2026-01-11: alice, bob");
    }

    @Test
    void endsWithTheHandoffAfterItsLastDay() {
        Plan plan = plan("2026-01-07, engineer: carol, instead_of: alice");

        assertThat(primaryAt("2026-01-07T07:59:59Z", plan)).isEqualTo("alice");
        assertThat(primaryAt("2026-01-07T08:00:00Z", plan)).isEqualTo("carol");
        assertThat(primaryAt("2026-01-08T07:59:59Z", plan)).isEqualTo("carol");
        assertThat(primaryAt("2026-01-08T08:00:00Z", plan)).isEqualTo("alice");
        assertThat(primaryAt("2026-01-12T08:00:00Z", plan)).isEqualTo("bob");
    }

    @Test
    void isNobodyOutsideAllShifts() {
        Plan plan = plan("2026-01-07, engineer: carol, instead_of: alice");
        List<Shift> shifts =
                Scheduler.of(plan).shifts(LocalDate.of(2026, 1, 5), 1).shifts();

        assertThat(OnCallAt.of(Instant.parse("2026-01-05T07:59:59Z"), shifts, new HandoffClock(plan)))
                .isNull();
        assertThat(OnCallAt.of(Instant.parse("2026-01-12T08:00:00Z"), shifts, new HandoffClock(plan)))
                .isNull();
    }

    @Test
    void doesNotNameWhoeverServesOnNoDay() {
        Plan plan = plan(
                "2026-01-05, engineer: carol, instead_of: alice", "2026-01-06, engineer: carol, instead_of: alice");
        Shift shift =
                Scheduler.of(plan).shifts(LocalDate.of(2026, 1, 5), 1).shifts().get(0);
        assertThat(id(shift.serving(Role.PRIMARY))).isEqualTo("alice");

        Plan all = plan("2026-01-05, to: 2026-01-11, engineer: carol, instead_of: alice");
        Shift covered =
                Scheduler.of(all).shifts(LocalDate.of(2026, 1, 5), 1).shifts().get(0);
        assertThat(id(covered.primary())).isEqualTo("alice");
        assertThat(id(covered.serving(Role.PRIMARY))).isEqualTo("-");
    }

    /** Hand-offs have another time, and shifts another length, than when the shifts were published. */
    @Test
    void agreesWithTheInstantsOfPublishedShifts() {
        Plan plan = ScheduleText.project(Path.of("src/test/resources/oncall/plans/published"));
        HandoffClock clock = new HandoffClock(plan);
        List<Shift> shifts =
                Scheduler.of(plan).weeks(LocalDate.of(2026, 11, 16), 12).shifts();
        Instant end = clock.endOf(shifts.get(shifts.size() - 1)).toInstant();

        Instant instant = clock.startOf(shifts.get(0)).toInstant();
        assertThat(OnCallAt.of(instant.minusSeconds(1), shifts, clock)).isNull();
        assertThat(OnCallAt.of(end, shifts, clock)).isNull();
        while (instant.isBefore(end)) {
            OnCall stretch = Objects.requireNonNull(OnCallAt.of(instant, shifts, clock));
            assertThat(instant)
                    .isBetween(
                            stretch.startsAt(clock).toInstant(),
                            stretch.endsAt(clock).toInstant().minusSeconds(1));
            instant = instant.plusSeconds(1800);
        }
    }

    private static String primaryAt(String instant, Plan plan) {
        List<Shift> shifts =
                Scheduler.of(plan).shifts(LocalDate.of(2026, 1, 5), 2).shifts();
        OnCall stretch = OnCallAt.of(Instant.parse(instant), shifts, new HandoffClock(plan));
        return id(stretch == null ? null : stretch.primary());
    }

    private static List<String> stretches(Plan plan) {
        Shift shift =
                Scheduler.of(plan).shifts(LocalDate.of(2026, 1, 5), 1).shifts().get(0);
        return OnCall.of(shift).stream()
                .map(stretch -> stretch.days().from() + " to " + stretch.days().to() + ": " + id(stretch.primary())
                        + ", " + id(stretch.secondary()))
                .toList();
    }

    private static String id(@Nullable Engineer engineer) {
        return engineer == null ? "-" : engineer.id();
    }

    /** Alice, Bob and Carol in turn from Monday 5 January 2026, hand-off at nine in Berlin, with these overrides. */
    private Plan plan(String... overrides) {
        StringBuilder team = new StringBuilder("""
                team: Data
                timezone: Europe/Berlin
                engineers:
                  - {id: alice, name: Alice}
                  - {id: bob, name: Bob}
                  - {id: carol, name: Carol}
                rotation: {start: 2026-01-05}
                overrides:
                """);
        for (String override : overrides) {
            team.append("  - {")
                    .append(override.contains("to:") ? "from: " : "date: ")
                    .append(override)
                    .append("}\n");
        }
        new PlanFolder(directory).with("team.yaml", team.toString()).with("pipelines.yaml", "pipelines: []\n");
        return ScheduleText.project(directory);
    }
}
