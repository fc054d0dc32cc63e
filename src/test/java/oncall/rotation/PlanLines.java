package oncall.rotation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import oncall.cli.PlanLoader;
import oncall.model.Plan;
import oncall.schedule.Shift;
import oncall.text.MemorySource;
import org.jspecify.annotations.Nullable;

/** A plan as lines of YAML, which can be edited and shuffled before they are read. */
final class PlanLines {

    /** An engineer as written. */
    static final class Person {
        final String id;
        final String name;
        String load = "1";

        @Nullable
        String calendar;

        @Nullable
        LocalDate joins;

        @Nullable
        LocalDate leaves;

        @Nullable
        LocalDate onCallFrom;

        @Nullable
        LocalDate onCallUntil;

        final List<String> timeOff = new ArrayList<>();

        Person(String id, String name) {
            this.id = id;
            this.name = name;
        }

        Person copy() {
            Person copy = new Person(id, name);
            copy.load = load;
            copy.calendar = calendar;
            copy.joins = joins;
            copy.leaves = leaves;
            copy.onCallFrom = onCallFrom;
            copy.onCallUntil = onCallUntil;
            copy.timeOff.addAll(timeOff);
            return copy;
        }

        String yaml() {
            return "  - id: " + id + "\n    name: " + name + "\n    load: " + load + '\n'
                    + line("    calendar: ", calendar)
                    + line("    joins: ", joins)
                    + line("    leaves: ", leaves)
                    + line("    on_call_from: ", isBefore(joins, onCallFrom) ? onCallFrom : null)
                    + line("    on_call_until: ", isBefore(onCallUntil, leaves) ? onCallUntil : null)
                    + list("    time_off:\n", "      - ", timeOff);
        }
    }

    /** Whether both days are in order, as far as they are known. The second of them may contradict other dates. */
    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || one.isBefore(other);
    }

    final LocalDate start;
    final int shiftDays;

    /** The number of shifts that tests compare. */
    final int shifts;

    String timezone = "UTC";
    final List<Person> people = new ArrayList<>();

    /** Keys and values of the rotation. */
    final Map<String, String> rotation = new TreeMap<>();

    /** The ids of people who take turns; if empty, all people take turns as listed. */
    final List<String> order = new ArrayList<>();

    final List<String> swaps = new ArrayList<>();
    final List<String> overrides = new ArrayList<>();

    /** Holidays by calendar; the default calendar is "". */
    final Map<String, List<String>> calendars = new TreeMap<>();

    final List<String> pipelines = new ArrayList<>();

    /** The text of schedule.yaml; empty if nothing is published. */
    String published = "";

    PlanLines(LocalDate start, int shiftDays, int shifts) {
        this.start = start;
        this.shiftDays = shiftDays;
        this.shifts = shifts;
    }

    PlanLines copy() {
        PlanLines copy = new PlanLines(start, shiftDays, shifts);
        copy.timezone = timezone;
        people.forEach(person -> copy.people.add(person.copy()));
        copy.rotation.putAll(rotation);
        copy.order.addAll(order);
        copy.swaps.addAll(swaps);
        copy.overrides.addAll(overrides);
        calendars.forEach((name, holidays) -> copy.calendars.put(name, new ArrayList<>(holidays)));
        copy.pipelines.addAll(pipelines);
        copy.published = published;
        return copy;
    }

    /** Reads the plan. */
    Plan read() throws IOException {
        return read(text -> text);
    }

    /** Reads the plan after a change to the text of each file. */
    Plan read(UnaryOperator<String> edit) throws IOException {
        Map<String, String> files = files();
        files.replaceAll((name, text) -> edit.apply(text));
        return Objects.requireNonNull(PlanLoader.load(new MemorySource(files)).plan(), this::toString);
    }

    /** The shifts that tests compare. */
    List<Shift> schedule(Plan plan) {
        return Scheduler.of(plan).shifts(plan.rotation().start(), shifts).shifts();
    }

    private Map<String, String> files() {
        StringBuilder team = new StringBuilder("team: Data\ntimezone: " + timezone + "\nengineers:\n");
        people.forEach(person -> team.append(person.yaml()));
        team.append("rotation:\n  start: ").append(start).append("\n  shift: ");
        team.append(rotation.containsKey("days") ? shiftDays / 7 + "w\n" : shiftDays + "d\n");
        team.append(order.isEmpty() ? "" : "  order: " + order + '\n');
        rotation.forEach((key, value) -> team.append(line("  " + key + ": ", value)));
        team.append(list("swaps:\n", "  - ", swaps)).append(list("overrides:\n", "  - ", overrides));
        StringBuilder holidays = new StringBuilder();
        calendars.forEach((name, days) -> holidays.append(
                name.isEmpty()
                        ? list("holidays:\n", "  - ", days) + "calendars:\n"
                        : "  " + name + ":" + (days.isEmpty() ? " []\n" : list("\n", "    - ", days))));
        String owned = pipelines.isEmpty() ? "pipelines: []\n" : list("pipelines:\n", "  - ", pipelines);
        Map<String, String> files = new TreeMap<>();
        files.put("team.yaml", team.toString());
        files.put("holidays.yaml", holidays.toString());
        files.put("pipelines.yaml", owned);
        if (!published.isEmpty()) {
            files.put("schedule.yaml", published);
        }
        return files;
    }

    private static String line(String key, @Nullable Object value) {
        return value == null ? "" : key + value + '\n';
    }

    private static String list(String key, String dash, List<String> items) {
        return items.isEmpty() ? "" : key + dash + String.join("\n" + dash, items) + '\n';
    }

    /** The files, to paste. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        files().forEach((name, content) ->
                text.append("---- ").append(name).append('\n').append(content));
        return text.toString();
    }
}
