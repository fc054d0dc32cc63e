package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import oncall.PlanFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shifts that are swapped more than once, before and after they are published. */
class SwapAgainTest {

    private static final String TEAM = """
            team: Data
            engineers:
              - {id: ana, name: Ana, slack: "@ana"}
              - {id: ben, name: Ben, slack: "@ben"}
              - {id: cam, name: Cam, slack: "@cam"}   # the last
              - {id: dia, name: Dia, slack: "@dia"}

            # Weeks.
            rotation:
              start: 2026-11-02
            """;
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 7);
    private static final Pattern DATE = Pattern.compile("(?:shift|in_return): ([0-9-]+)");

    @TempDir
    private Path directory;

    private Run run(String... args) {
        List<String> line = new ArrayList<>(List.of(args));
        line.addAll(List.of("--today", "2026-12-02"));
        return Run.in(directory, line.toArray(new String[0]));
    }

    private List<String> primaries() {
        Run run = run("schedule", "--from", FIRST.toString(), "--weeks", "10", "--format", "json");
        List<String> primaries = new ArrayList<>();
        for (JsonNode shift : new JsonMapper().readTree(run.out()).get("shifts")) {
            primaries.add(shift.get("primary").asString());
        }
        return primaries;
    }

    @Test
    void leavesNothingAfterTheWayBack() {
        PlanFolder plan = new PlanFolder(directory).with("team.yaml", TEAM);
        assertThat(run("publish", "--weeks", "4").exit()).isZero();
        String published = plan.text("schedule.yaml");
        for (String day : List.of("2026-12-08", "2027-02-02")) {
            String holder = primaries().get((int) ChronoUnit.WEEKS.between(FIRST, LocalDate.parse(day)));
            List<String> others = new ArrayList<>(List.of("ana", "ben", "cam", "dia"));
            others.remove(holder);
            for (String taker : List.of(others.get(0), others.get(1), others.get(2), holder)) {
                assertThat(run("swap", day, "--with", taker).exit()).isZero();
            }
        }

        assertThat(plan.text("team.yaml")).isEqualTo(TEAM);
        assertThat(plan.text("schedule.yaml").replaceAll(", revision: \\d+(,\n +taken_back: (?s:.*?)])?}", "}"))
                .isEqualTo(published);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Math.max(3, Integer.getInteger("laws.plans", 2000) / 500));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void canBePublishedAnew(long seed) {
        Random random = new Random(seed * 104729);
        PlanFolder plan = new PlanFolder(directory).with("team.yaml", TEAM);
        assertThat(run("publish", "--weeks", "4").exit()).isZero();
        int made = 0;
        for (int i = 0; i < 25; i++) {
            int shift = random.nextInt(9);
            String taker = List.of("ana", "ben", "cam", "dia").get(random.nextInt(4));
            int other = primaries().indexOf(taker) + 4 * random.nextInt(2);
            List<String> args =
                    new ArrayList<>(List.of("swap", FIRST.plusWeeks(shift).toString(), "--with", taker));
            if (random.nextBoolean()) {
                args.addAll(List.of("--in-return", FIRST.plusWeeks(other).toString()));
            }
            if (run(args.toArray(new String[0])).exit() == 0) {
                made++;
                List<String> primaries = primaries();
                assertThat(primaries.get(shift)).as(args.toString()).isEqualTo(taker);
                List<String> dates = DATE.matcher(plan.text("team.yaml"))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList();
                assertThat(dates).as(args.toString()).doesNotHaveDuplicates();
                assertThat(run("validate").out()).as(args.toString()).doesNotContain("error");
                String published = plan.text("schedule.yaml");
                Run anew = run("publish", "--from", FIRST.toString());
                assertThat(anew.exit()).as(args + anew.err()).isZero();
                assertThat(primaries()).as(args.toString()).isEqualTo(primaries);
                plan.with("schedule.yaml", published);
            }
        }
        assertThat(made).isGreaterThan(5);
    }
}
