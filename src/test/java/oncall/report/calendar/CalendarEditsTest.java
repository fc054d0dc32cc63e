package oncall.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Programs that keep what a calendar said show who is on call after a year of edits, and no ghosts: promises stay there
 * until they are cancelled, and forecasts while they are listed.
 */
class CalendarEditsTest {

    private static final List<String> PEOPLE = List.of("ann", "bob", "cai", "dee");
    private static final int EDITS = 30;

    @TempDir
    private Path directory;

    private final List<String> timeOff = new ArrayList<>();
    private final List<String> swaps = new ArrayList<>();
    private final List<String> overrides = new ArrayList<>();

    static Stream<Arguments> years() {
        return Stream.of("", "handoff: {time: \"00:00\"}", "days: weekdays, hours: {from: \"22:00\", to: \"06:00\"}")
                .flatMap(rotation -> Stream.of(16, 20).map(seed -> Arguments.of(rotation, seed)));
    }

    @ParameterizedTest
    @MethodSource("years")
    void showWhoIsOnCall(String rotation, int seed) throws Exception {
        PlanFolder plan = new PlanFolder(directory);
        Random random = new Random(seed);
        Map<String, Program> programs = new HashMap<>();
        LocalDate today = LocalDate.of(2026, 1, 5);
        for (int i = 0; i < EDITS; i++) {
            edit(today, random);
            plan.with("team.yaml", team(rotation));
            publish(today, random);
            String at = today + "T12:00Z";
            for (String who : List.of("", "ann", "bob")) {
                programs.computeIfAbsent(who, nobody -> new Program())
                        .read(calendar(at, who), Instant.parse(today + "T12:00:00Z"));
                assertThat(programs.get(who).duty())
                        .as("calendar of '%s' on %s", who, today)
                        .isEqualTo(duty(at, who));
            }
            today = today.plusDays(1 + random.nextInt(20));
        }
    }

    /** Adds an edit about the coming weeks, or takes one back. */
    private void edit(LocalDate today, Random random) {
        List<String> people = new ArrayList<>(PEOPLE);
        Collections.shuffle(people, random);
        LocalDate day = today.plusDays(random.nextInt(40));
        List<String> some = List.of(timeOff, swaps, overrides).get(random.nextInt(3));
        switch (random.nextInt(5)) {
            case 0 -> timeOff.add(people.get(0) + " {from: " + day + ", to: " + day.plusDays(random.nextInt(9)) + "}");
            case 1 -> swaps.add("{shift: " + day + ", from: " + people.get(0) + ", to: " + people.get(1) + "}");
            case 2, 3 ->
                overrides.add("{from: " + day + ", to: " + day.plusDays(random.nextInt(3)) + ", engineer: "
                        + people.get(0) + ", role: " + (random.nextBoolean() ? "primary" : "secondary") + "}");
            default -> some.clear();
        }
    }

    private String team(String rotation) {
        StringBuilder text = new StringBuilder("team: Data\ntimezone: Europe/Berlin\nengineers:\n");
        for (String id : PEOPLE) {
            List<String> theirs = timeOff.stream()
                    .filter(one -> one.startsWith(id))
                    .map(one -> one.substring(id.length() + 1))
                    .toList();
            text.append("  - {id: ")
                    .append(id)
                    .append(", name: ")
                    .append(id)
                    .append(", time_off: ")
                    .append(theirs)
                    .append("}\n");
        }
        return text + "rotation: {start: 2026-01-05, " + rotation + "}\nswaps: " + swaps + "\noverrides: " + overrides
                + "\n";
    }

    /** Publishes most of the time, sometimes anew from a day on, sometimes less than before. */
    private void publish(LocalDate today, Random random) {
        int how = random.nextInt(6);
        if (how > 0) {
            Run run = how > 1
                    ? Run.in(directory, "publish", "--today", today.toString(), "--weeks", "6")
                    : Run.in(
                            directory,
                            "publish",
                            "--today",
                            today.toString(),
                            "--weeks",
                            "1",
                            "--from",
                            today.plusDays(random.nextInt(30)).toString());
            assertThat(run.err()).doesNotContain("oncall itself");
        }
    }

    private List<ReadEvent> calendar(String at, String who) {
        return Biweekly.parse(schedule(at, who, "ics")).first().getEvents().stream()
                .map(CalendarEditsTest::event)
                .toList();
    }

    private static ReadEvent event(VEvent event) {
        return CalendarReadersTest.read(event, ZoneId.of("Europe/Berlin"));
    }

    private String schedule(String at, String who, String format) {
        List<String> args = new ArrayList<>(List.of("schedule", "--weeks", "12", "--at", at, "--format", format));
        if (!who.isEmpty()) {
            args.addAll(List.of("--for", who));
        }
        return Run.in(directory, args.toArray(new String[0])).out();
    }

    /** The duty from an instant on, as the schedule's JSON has it. */
    private Set<List<String>> duty(String at, String who) {
        Set<List<String>> duty = new HashSet<>();
        for (JsonNode shift :
                new ObjectMapper().readTree(schedule(at, who, "json")).get("shifts")) {
            for (JsonNode stretch : shift.get("on_call")) {
                for (String role : List.of("primary", "secondary")) {
                    String engineer = stretch.get(role).asString("");
                    Instant end = instant(stretch.get("to_at"));
                    if ((who.isEmpty() ? !engineer.isEmpty() : engineer.equals(who))
                            && end.isAfter(OffsetDateTime.parse(at).toInstant())) {
                        duty.add(List.of(instant(stretch.get("from_at")).toString(), end.toString(), role, engineer));
                    }
                }
            }
        }
        return duty;
    }

    private static Instant instant(JsonNode time) {
        return OffsetDateTime.parse(time.asString())
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toInstant();
    }

    /** A program that merges what it reads into what it knows, by UID and SEQUENCE. */
    private static final class Program {

        private final Map<String, ReadEvent> known = new HashMap<>();

        void read(List<ReadEvent> events, Instant now) {
            Set<String> listed = new HashSet<>();
            for (ReadEvent event : events) {
                assertThat(listed.add(event.uid())).as(event.uid()).isTrue();
                ReadEvent before = known.get(event.uid());
                assertThat(before == null || before.sequence() <= event.sequence())
                        .as("%s, then %s", before, event)
                        .isTrue();
                known.put(event.uid(), event);
            }
            known.values()
                    .removeIf(event -> !event.end().isAfter(now)
                            || event.status().equals("TENTATIVE") && !listed.contains(event.uid()));
        }

        Set<List<String>> duty() {
            Set<List<String>> duty = new HashSet<>();
            for (ReadEvent event : known.values()) {
                if (!event.status().equals("CANCELLED")) {
                    duty.add(List.of(event.start().toString(), event.end().toString(), event.role(), event.engineer()));
                }
            }
            return duty;
        }
    }
}
