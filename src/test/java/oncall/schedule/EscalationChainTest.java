package oncall.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import oncall.PlanFolder;
import oncall.ScheduleText;
import oncall.model.Plan;
import oncall.model.SecondaryMode;
import oncall.rotation.Scheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EscalationChainTest {

    @TempDir
    Path directory;

    @Test
    void callsThoseOnCallThenTheOwnersThenOthers() {
        assertThat(steps(LocalDate.of(2026, 1, 6)))
                .containsExactly(
                        "on-call-primary alice",
                        "on-call-secondary dana",
                        "primary-owner bob AWAY_LATER 2026-01-08 2026-01-09",
                        "secondary-owner dana, see 2",
                        "escalation carol NOT_YET_ON_TEAM 2026-02-01 2026-02-01",
                        "escalation Head of data after 2h");
    }

    @Test
    void callsWhoeverCoversOnTheDay() {
        assertThat(steps(LocalDate.of(2026, 1, 7)))
                .startsWith(
                        "on-call-primary bob AWAY_LATER 2026-01-08 2026-01-09",
                        "on-call-secondary dana",
                        "primary-owner bob AWAY_LATER 2026-01-08 2026-01-09, see 1");
    }

    @Test
    void knowsNobodyOnCallWhereItHoldsForAnyDay() {
        Plan plan = plan();

        assertThat(EscalationChain.standing(plan.pipelines().get(0), SecondaryMode.ALWAYS, null)
                        .steps())
                .extracting(step -> step.role().id() + " "
                        + (step.engineer() == null ? "-" : step.engineer().id()))
                .startsWith("on-call-primary -", "on-call-secondary -", "primary-owner bob");
        assertThat(EscalationChain.standing(plan.pipelines().get(0), SecondaryMode.NEVER, null)
                        .steps())
                .extracting(step -> step.role().id())
                .doesNotContain("on-call-secondary");
    }

    private List<String> steps(LocalDate day) {
        Plan plan = plan();
        List<Shift> shifts = Scheduler.of(plan).shifts(day, 1).shifts();
        OnCall stretch = Objects.requireNonNull(OnCall.from(Moment.on(day), shifts, plan));
        return EscalationChain.on(Moment.on(day), stretch, plan.pipelines().get(0), plan.rotation()).steps().stream()
                .map(EscalationChainTest::text)
                .toList();
    }

    private static String text(EscalationChain.Step step) {
        Absence absence = step.absence();
        return step.role().id() + " "
                + (step.engineer() == null ? step.who() : step.engineer().id())
                + (step.after() == null ? "" : " after " + step.after().amount() + "h")
                + (absence == null ? "" : " " + absence.kind() + " " + absence.from() + " " + absence.to())
                + (step.above() == null ? "" : ", see " + step.above());
    }

    private Plan plan() {
        new PlanFolder(directory).with("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice}
                          - {id: bob, name: Bob, time_off: [{from: 2026-01-08, to: 2026-01-09}]}
                          - {id: carol, name: Carol, joins: 2026-02-01}
                          - {id: dana, name: Dana}
                        rotation: {start: 2026-01-05, order: [alice, dana], secondary: always}
                        overrides:
                          - {date: 2026-01-07, engineer: bob, instead_of: alice}
                        """).with("pipelines.yaml", """
                        pipelines:
                          - id: profit
                            name: Profit
                            primary_owner: bob
                            secondary_owner: dana
                            escalation: [{who: carol}, {who: Head of data, after: 2h}]
                        """);
        return ScheduleText.project(directory);
    }
}
