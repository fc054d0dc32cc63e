package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A month in a team's life: every day somebody publishes, swaps, covers, is away or edits the plan, on main or on a branch
 * that is merged or rebased later. No promise moves unless {@code diff} says so, and what is served stays.
 */
class TeamMonthTest {

    private static final String TEAM = """
            # The plan of a team.
            team: Data
            timezone: Europe/Berlin
            engineers:
              - {id: ana, name: Ana, slack: "@ana"}
              - id: ben
                name: Ben
                slack: "@ben"

              - {id: cam, name: Cam, slack: "@cam", time_off: []}
              - id: dora
                name: Dora
                slack: "@dora"   # prefers mornings
                time_off:
                  - {date: 2026-12-24, reason: Family}

              - {id: eli, name: Eli, slack: "@eli"}
            rotation:
              start: 2026-11-16
              notice: 10d
              order: [ana, ben, cam, dora]
              handoff: {time: "09:00"}
              secondary: always
            swaps:
            overrides: []
            """;
    private static final List<String> PEOPLE = List.of("ana", "ben", "cam", "dora", "eli");

    @TempDir
    private Path root;

    private TeamInGit team;
    private Random random;
    private String action;
    private int branches;
    private final List<String> open = new ArrayList<>();

    /** Two months; {@code -Dlaws.plans=20000} makes it twenty. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Math.max(1, Integer.getInteger("laws.plans", 2000) / 1000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPromiseMovesUnsaid(long seed) throws Exception {
        team = new TeamInGit(root, TEAM);
        random = new Random(seed * 7919);
        assertThat(team.run("publish", "--weeks", "3").exit()).isZero();
        team.repository.git("add", "-A");
        team.repository.git("commit", "-q", "-m", "begin");
        for (int i = 0; i < 45; i++) {
            if (random.nextInt(3) == 0) {
                team.today = team.today.plusDays(1);
            }
            int kind = random.nextInt(10);
            if (kind == 0) {
                branch();
            } else if (kind == 1 && !open.isEmpty()) {
                join(open.remove(random.nextInt(open.size())));
            } else {
                Map<String, String> promised = team.promises();
                boolean mayMove = change();
                team.check(promised, "HEAD", action, mayMove);
                commit();
            }
        }
    }

    /** Commands that write to team.yaml and schedule.yaml break no promise, whatever follows what. */
    @ParameterizedTest
    @MethodSource("seeds")
    void editsByCommandBreakNoPromise(long seed) throws Exception {
        team = new TeamInGit(root, TEAM);
        random = new Random(seed * 15485863);
        assertThat(team.run("publish", "--weeks", "5").exit()).isZero();
        team.repository.git("add", "-A");
        team.repository.git("commit", "-q", "-m", "begin");
        List<String> actions = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            change(2 + random.nextInt(4));
            actions.add(action);
            assertThat(team.run("validate", "--base", "HEAD").out())
                    .as(String.join("\n", actions))
                    .doesNotContain("[promise-broken]");
        }
    }

    /** Changes the plan by a command or by hand; returns whether promises may move. */
    private boolean change() {
        return change(random.nextInt(9));
    }

    private boolean change(int kind) {
        String somebody = somebody();
        LocalDate day = team.today.plusDays(random.nextInt(30));
        String last = day.plusDays(random.nextInt(4)).toString();
        switch (kind) {
            case 0, 1 -> run("publish");
            case 2 -> run("swap", day.toString(), "--with", somebody);
            case 3 ->
                run(
                        "swap",
                        day.toString(),
                        "--with",
                        somebody,
                        "--in-return",
                        day.plusDays(7L * random.nextInt(1, 4)).toString());
            case 4 -> run("cover", somebody, day.toString(), last, "--with", somebody());
            case 5 -> run("away", somebody, day.toString(), last, "--reason", "Sick");
            case 6 -> run("publish", "--from", day.toString());
            default -> {
                return edit();
            }
        }
        return true;
    }

    private String somebody() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private void run(String... args) {
        action = String.join(" ", args);
        Run run = team.run(args);
        assertThat(run.exit()).as(action + run.err()).isIn(0, 1, 2);
        assertThat(run.err()).as(action).doesNotContain("Exception");
    }

    /** Edits files by hand; returns whether that is an absence. */
    private boolean edit() {
        List<String[]> edits = List.of(
                new String[] {"order: \\[ana, ", "order: ["},
                new String[] {"order: \\[(?!.*eli)", "order: [eli, "},
                new String[] {"secondary: always", "secondary: never"},
                new String[] {"time: \"09:00\"", "time: \"11:30\""},
                new String[] {"start: 2026-11-16", "start: 2026-11-18"},
                new String[] {"id: ana, (?!load)", "id: ana, load: 0.5, "},
                new String[] {"  notice: 10d\n(?!  shift)", "  notice: 10d\n  shift: 2w\n"},
                new String[] {"(?m)^swaps:", "  on_holiday: [redistribute]\nswaps:"},
                new String[] {"name: Eli, (?!leaves)", "name: Eli, leaves: " + team.today.plusDays(9) + ", "});
        String[] edit = edits.get(random.nextInt(edits.size()));
        action = "edit " + edit[1];
        if (edit[1].contains("on_holiday") && team.plan.text("team.yaml").contains("on_holiday")) {
            return false;
        }
        boolean isChanged = team.edit(edit[0], edit[1]);
        return isChanged && edit[1].contains("leaves");
    }

    /** Begins a branch, on which one or two changes are made. */
    private void branch() throws Exception {
        String name = "branch-" + branches++;
        team.repository.git("checkout", "-q", "-b", name);
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            change();
            commit();
        }
        team.repository.git("checkout", "-q", "main");
        open.add(name);
    }

    /** Merges or rebases a branch. What git cannot merge is settled by hand, and in schedule.yaml by publishing anew. */
    private void join(String branch) throws Exception {
        Map<String, String> promised = team.promises();
        action = "join " + branch;
        team.repository.git("tag", "-f", "before");
        boolean isMerged = random.nextBoolean()
                ? team.repository.tryGit("merge", "-q", "--no-edit", branch)
                : team.repository.tryGit("rebase", "-q", "main", branch)
                        && team.repository.tryGit("checkout", "-q", "main")
                        && team.repository.tryGit("merge", "-q", "--ff-only", branch);
        if (!isMerged) {
            team.repository.tryGit("rebase", "--abort");
            team.repository.tryGit("merge", "--abort");
            team.repository.git("checkout", "-q", "main");
            isMerged = team.repository.tryGit("merge", "-q", "--no-edit", branch) || settle();
        }
        if (!isMerged || team.run("schedule").out().isEmpty()) {
            team.repository.tryGit("merge", "--abort");
            team.repository.git("reset", "-q", "--hard", "before");
            return;
        }
        team.check(promised, "before", action, true);
        commit();
    }

    private boolean settle() {
        team.edit("(?m)^(<<<<<<<|=======|>>>>>>>).*\n", "");
        while (team.edit("(?m)^(<<<<<<<|=======|>>>>>>>).*\n", "")) {
            // The next mark.
        }
        LocalDate from = team.today.plusDays(1);
        for (int i = 0; i < 20; i++) {
            Run run = team.run("publish", "--from", from.toString());
            Matcher earlier = Pattern.compile("publish anew (?:from|with 'oncall publish --from) (\\S+?)'?\\s")
                    .matcher(run.err());
            if (run.exit() == 0) {
                return true;
            } else if (!earlier.find()) {
                return false;
            }
            from = LocalDate.parse(earlier.group(1));
        }
        return false;
    }

    private void commit() throws IOException, InterruptedException {
        team.repository.git("add", "-A");
        team.repository.git("commit", "-q", "--allow-empty", "-m", action);
    }
}
