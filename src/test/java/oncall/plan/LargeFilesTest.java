package oncall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import oncall.Growth;
import oncall.PlanFolder;
import oncall.cli.Run;
import oncall.text.FileSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time and memory for reading files of the largest size grow in proportion to the size. */
class LargeFilesTest {

    /** Each is two megabytes of something that could make a reader slow. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "- ",
                "{a: ",
                "? ",
                "a: &a [",
                "\"x",
                "'",
                "x",
                "x ",
                "#",
                " ",
                "\n",
                "\r",
                "- x\n",
                "a\n",
                "&a ",
                "*a ",
                "!t ",
                "|\n",
                "a: b\n",
                "\ud83d\ude00",
                "- {x: 1, y: [1, 2]}\n",
                "{}: ",
                ",",
                "\\",
                "%",
                "\t",
                "-",
                ":",
                "a:\n "
            })
    void readsAFileFullOfOneThing(String unit, @TempDir Path directory) throws Exception {
        int bytes = unit.getBytes(StandardCharsets.UTF_8).length;
        PlanFolder plan = new PlanFolder(directory);
        Growth.assertLinear(FileSource.LARGEST, size -> {
            plan.with("pipelines.yaml", unit.repeat(size / bytes));
            validate(plan);
        });
    }

    /** The number in each unit makes it unique, so that a linear search for each would take quadratic time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiers:;  t#: {};",
                "calendars:;  c#: [];",
                "pipelines:;- {id: p;  ,k#: x;",
                "pipelines:;- {id: p;  ,owner_#: x;",
                "pipelines:;- {id: p#, name: p, primary_owner: a#, secondary_owner: b#, depends_on: [p0, q#]};",
                "engineers:;- {id: e#, name: n, slack: s#, calendar: c#};",
                "rotation: {start: 2026-01-05, order: [;  e#,;",
                "swaps:;- {shift: 2026-01-05, from: a#, to: b#};",
                "holidays:;- {date: 2026-12-25, name: n#};",
                "k#: x;",
                "k#: &a# x;"
            })
    void readsManyOfAKind(String pattern, @TempDir Path directory) throws Exception {
        int unitAt = pattern.lastIndexOf(';', pattern.length() - 2) + 1;
        String start = pattern.substring(0, unitAt).replace(';', '\n');
        String unit = pattern.substring(unitAt).replace(';', '\n');
        PlanFolder plan = new PlanFolder(directory);
        for (String file : List.of("team.yaml", "holidays.yaml", "pipelines.yaml")) {
            Growth.assertLinear(FileSource.LARGEST / 4, size -> {
                StringBuilder text = new StringBuilder(start);
                for (int i = 0; text.length() < size - 100; i++) {
                    text.append(unit.replace("#", Integer.toString(i)));
                }
                plan.with(file, text.toString());
                validate(plan);
            });
        }
    }

    private static void validate(PlanFolder plan) {
        Run run = Run.in(plan.directory(), "validate");
        assertThat(run.exit()).isBetween(0, 1);
        assertThat(run.out()).endsWith(" in 3 files.\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aTeamHasAtMostFiveThousandEngineers(@TempDir Path directory) {
        StringBuilder team = new StringBuilder("team: Data\nrotation: {start: 2026-01-05}\nengineers:\n");
        for (int i = 1; i <= 5000; i++) {
            team.append("  - {id: e" + i + ", name: Engineer " + i + ", slack: s" + i + "}\n");
        }
        PlanFolder plan = new PlanFolder(directory)
                .with("pipelines.yaml", "pipelines: []\n")
                .with("team.yaml", team.toString());
        assertThat(Run.in(plan.directory(), "validate").out()).isEqualTo("No problems found in 3 files.\n");

        plan.with("team.yaml", team + "  - {id: one-more, name: One more, slack: s}\n");
        assertThat(Run.in(plan.directory(), "validate").out())
                .startsWith("team.yaml:4:3: error: there are more than 5000 engineers; split the plan [yaml-limits]\n");
    }
}
