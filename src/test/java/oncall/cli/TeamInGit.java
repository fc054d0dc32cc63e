package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import oncall.PlanFolder;
import oncall.git.Repository;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.PublishedShift;
import oncall.model.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plan of a team in a git repository, which commands change day by day, and the promises in it. */
final class TeamInGit {

    static final LocalDate START = LocalDate.of(2026, 11, 16);

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Duration STEP = Duration.ofMinutes(30);

    final Repository repository;
    final PlanFolder plan;
    LocalDate today = START;

    TeamInGit(Path root, String team) throws IOException, InterruptedException {
        repository = Repository.in(root);
        repository.git("checkout", "-q", "-b", "main");
        plan = new PlanFolder(Files.createDirectories(root.resolve("plan"))).with("team.yaml", team);
    }

    Run run(String... args) {
        List<String> line = new ArrayList<>(List.of(args));
        line.addAll(List.of("--today", today.toString()));
        return Run.in(plan.directory(), repository.environment(100), line.toArray(new String[0]));
    }

    JsonNode json(String... args) {
        Run run = run(args);
        assertThat(run.out()).as(String.join(" ", args) + "\n" + run.err()).startsWith("{");
        return new JsonMapper().readTree(run.out());
    }

    boolean edit(String from, String to) {
        String text = plan.text("team.yaml");
        plan.with("team.yaml", text.replaceFirst(from, to));
        return !plan.text("team.yaml").equals(text);
    }

    /** Who was told that they serve: every half hour of each role in published shifts, as recorded. */
    Map<String, String> promises() throws IOException {
        Plan read = PlanLoader.load(plan.directory()).plan();
        assertThat(read).as("the plan").isNotNull();
        Map<String, String> promised = new TreeMap<>();
        for (Map.Entry<String, String> served : served().entrySet()) {
            String[] key = served.getKey().split(" ", -1);
            PublishedShift shift = read.publication().beginningOn(LocalDate.parse(key[2]));
            Engineer engineer = shift.on(LocalDate.parse(key[3]), Role.valueOf(key[1]));
            if (engineer != null && engineer.id().equals(served.getValue())) {
                promised.put(key[0] + " " + key[1], served.getValue());
            }
        }
        return promised;
    }

    /** Who serves published shifts now: every half hour of each role. */
    Map<String, String> duty() {
        Map<String, String> duty = new TreeMap<>();
        served().forEach((key, engineer) ->
                duty.put(key.substring(0, key.indexOf(' ', key.indexOf(' ') + 1)), engineer));
        return duty;
    }

    /** The same, with the first day of the shift and the on-call day. */
    private Map<String, String> served() {
        Map<String, String> served = new TreeMap<>();
        for (JsonNode shift : json("schedule", "--from", START.toString(), "--weeks", "20", "--format", "json")
                .get("shifts")) {
            OffsetDateTime begins = OffsetDateTime.parse(shift.get("starts_at").asString());
            Duration handoff = Duration.between(begins.toLocalDate().atStartOfDay(), begins.toLocalDateTime());
            for (JsonNode stretch : shift.get("published").asBoolean() ? shift.get("on_call") : List.<JsonNode>of()) {
                Instant to = instant(stretch.get("to_at"));
                for (Instant at = instant(stretch.get("from_at")); at.isBefore(to); at = at.plus(STEP)) {
                    LocalDate day = at.minus(handoff).atZone(ZONE).toLocalDate();
                    for (Role role : Role.values()) {
                        JsonNode engineer = stretch.get(role.id());
                        if (!engineer.isNull()) {
                            String key =
                                    at + " " + role + " " + shift.get("start").asString() + " " + day;
                            served.put(key, engineer.asString());
                        }
                    }
                }
            }
        }
        return served;
    }

    static Instant instant(JsonNode text) {
        return OffsetDateTime.parse(text.asString()).toInstant();
    }

    private boolean isPast(String moved) {
        return Instant.parse(moved.split(" ", -1)[0]).isBefore(midnight());
    }

    /** The instant at which today begins. */
    Instant midnight() {
        return today.atStartOfDay(ZONE).toInstant();
    }

    /** Requires that diff and validate say which promises since a revision move, and no others. */
    void check(Map<String, String> promised, String base, String action, boolean mayMove) {
        Map<String, String> duty = duty();
        Set<String> moved = new TreeSet<>();
        promised.forEach((key, engineer) -> {
            if (!engineer.equals(duty.get(key))) {
                moved.add(key + " " + engineer);
            }
        });
        String what = today + ": " + action + "\n";
        if (!mayMove) {
            assertThat(moved).as(what).isEmpty();
        }
        if (action.startsWith(
                "join")) { // which may bring what was agreed before a shift began; diff begins with that shift
            Instant begun = instant(json("schedule", "--weeks", "1", "--format", "json")
                    .get("shifts")
                    .get(0)
                    .get("starts_at"));
            moved.removeIf(each -> Instant.parse(each.split(" ", -1)[0]).isBefore(begun));
        } else {
            assertThat(moved).as(what).noneMatch(this::isPast);
        }
        Run text = run("diff", base);
        boolean isBroken = false;
        boolean isBreach = false;
        Set<String> said = new TreeSet<>();
        for (JsonNode change : json("diff", base, "--format", "json").get("changes")) {
            if (change.get("published").asBoolean() && !change.get("was").isNull()) {
                isBroken |= change.get("cause").asString().equals("other");
                isBreach |= change.get("short_notice").asBoolean();
                isBreach |= change.get("role").asString().equals("primary")
                        && change.get("now").isNull();
                Instant from = instant(change.get("was_from_at"));
                Instant to = instant(change.get("was_to_at"));
                boolean isTrue = !from.equals(instant(change.get("now_from_at")))
                        || !to.equals(instant(change.get("now_to_at")));
                for (String each : moved) {
                    String[] key = each.split(" ", -1);
                    Instant at = Instant.parse(key[0]);
                    if (!at.isBefore(from)
                            && at.isBefore(to)
                            && key[1].equalsIgnoreCase(change.get("role").asString())
                            && key[2].equals(change.get("was").asString())) {
                        isTrue = true;
                        said.add(each);
                    }
                }
                assertThat(isTrue || to.isBefore(midnight()))
                        .as(what + change + moved)
                        .isTrue();
            }
        }
        assertThat(said).as(what + text.out()).isEqualTo(moved);
        assertThat(text.exit()).as(what + text.out()).isEqualTo(isBroken || isBreach ? 1 : 0);
        assertThat(run("validate", "--base", base).out().contains("[promise-broken]"))
                .as(what)
                .isEqualTo(isBroken);
    }
}
