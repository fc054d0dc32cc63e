package oncall.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pipeline with a time to respond needs somebody on call. */
class HoursWithoutDutyTest {

    @TempDir
    Path directory;

    @Test
    void namesHoursOrSaysThatNoRotationAnswers() {
        assertThat(validate("[]"))
                .contains(
                        "somebody must respond within 30m, but no rotation answers for this pipeline, and owners are not"
                                + " on call; name the rotations that answer for it in 'rotation'");
        assertThat(validate("[office]")).contains("some hours of the week, such as Friday 17:00 to Monday 09:00;");
        assertThat(validate("[office, nights]")).contains("such as Saturday 09:00 to Monday 09:00;");
        assertThat(validate("[office, nights, weekends]")).doesNotContain("hours-without-duty");
    }

    private String validate(String rotations) {
        new PlanFolder(directory)
                .with("team.yaml", """
                team: Data
                engineers: [{id: ann, name: Ann, slack: "@ann"}, {id: bob, name: Bob, slack: "@bob"}]
                rotations:
                  - {id: office, start: 2026-11-30, days: weekdays, hours: {from: "09:00", to: "17:00"}}
                  - {id: nights, start: 2026-11-30, days: weekdays, hours: {from: "17:00", to: "09:00"}}
                  - {id: weekends, start: 2026-12-05, days: weekends}
                """)
                .with(
                        "pipelines.yaml",
                        "pipelines:\n  - {id: a, name: A, primary_owner: ann, secondary_owner: bob,"
                                + " sla: {respond_within: 30m}, rotation: " + rotations + "}\n");
        return Run.in(directory, "validate").out();
    }
}
