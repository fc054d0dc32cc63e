package oncall.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import oncall.PlanFolder;
import oncall.ScheduleText;
import oncall.model.Plan;
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
                        "secondary-owner dana",
                        "escalation carol NOT_YET_ON_TEAM 2026-02-01 2026-02-01",
                        "escalation Head of data after 2h");
    }

    @Test
    void callsWhoeverCoversOnTheDay() {
        assertThat(steps(LocalDate.of(2026, 1, 7)))
                .startsWith(
                        "on-call-primary bob AWAY_LATER 2026-01-08 2026-01-09",
                        "on-call-secondary dana",
                        "primary-owner bob AWAY_LATER 2026-01-08 2026-01-09");
    }

    @Test
    void knowsNobodyOnCallWhereItHoldsForAnyDay() {
        assertThat(standing("always"))
                .extracting(step -> step.role().id() + " "
                        + (step.engineer() == null ? "-" : step.engineer().id()))
                .startsWith("on-call-primary -", "on-call-secondary -", "primary-owner bob");
        assertThat(standing("never")).extracting(step -> step.role().id()).doesNotContain("on-call-secondary");
    }

    private List<String> steps(LocalDate day) {
        Plan plan = plan("always");
        List<OnCallNow> rotations = List.of(Scheduler.of(plan).now(Moment.on(day)));
        return EscalationChain.on(plan.pipelines().get(0), rotations).steps().stream()
                .map(EscalationChainTest::text)
                .toList();
    }

    private List<EscalationChain.Step> standing(String secondary) {
        Plan plan = plan(secondary);
        return EscalationChain.standing(plan.pipelines().get(0), plan.rotations())
                .steps();
    }

    private static String text(EscalationChain.Step step) {
        Absence absence = step.absence();
        return step.role().id() + " "
                + (step.engineer() == null ? step.who() : step.engineer().id())
                + (step.after() == null ? "" : " after " + step.after().amount() + "h")
                + (absence == null ? "" : " " + absence.kind() + " " + absence.from() + " " + absence.to());
    }

    private Plan plan(String secondary) {
        new PlanFolder(directory)
                .with("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice}
                          - {id: bob, name: Bob, time_off: [{from: 2026-01-08, to: 2026-01-09}]}
                          - {id: carol, name: Carol, joins: 2026-02-01}
                          - {id: dana, name: Dana}
                        rotation: {start: 2026-01-05, order: [alice, dana], secondary: SECONDARY}
                        overrides:
                          - {date: 2026-01-07, engineer: bob, instead_of: alice}
                        """.replace("SECONDARY", secondary))
                .with("pipelines.yaml", """
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
