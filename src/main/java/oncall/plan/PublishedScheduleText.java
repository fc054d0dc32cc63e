package oncall.plan;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oncall.model.Accounts;
import oncall.model.Change;
import oncall.model.ChangeKind;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.EarnedLoad;
import oncall.model.Engineer;
import oncall.model.OnCallTimes;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.model.Reason;
import oncall.model.TakenBack;
import oncall.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/**
 * Writes schedule.yaml, with each shift on its own lines, so that git can merge changes of shifts that are far apart.
 * Duty that was taken back is written beside its shift, or else beside the one before it.
 * Reading the text gives the written schedule, and writing that again gives the same bytes.
 */
public final class PublishedScheduleText {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final Map<String, String> names = new TreeMap<>();
    private final List<String> shifts = new ArrayList<>();

    private PublishedScheduleText() {}

    /**
     * The text of the file.
     *
     * @param rotations the published shifts of each rotation by its id, in the order of the plan
     * @param today today; duty that was taken back before it is past
     */
    public static String of(Map<String, PublishedSchedule> rotations, LocalDate today) {
        PublishedScheduleText text = new PublishedScheduleText();
        StringBuilder parts = new StringBuilder();
        rotations.forEach((id, schedule) -> {
            String part = text.part(schedule, today);
            parts.append(rotations.size() == 1 ? part : "  - id: " + YamlText.word(id) + "\n" + part.indent(4));
        });
        List<String> people = new ArrayList<>();
        text.names.forEach(
                (id, name) -> people.add("{id: " + YamlText.word(id) + ", name: " + YamlText.quoted(name) + "}"));
        return list("people", people) + (rotations.size() == 1 ? "" : "rotations:\n") + parts;
    }

    private String part(PublishedSchedule schedule, LocalDate today) {
        shifts.clear();
        Deque<TakenBack> takenBack = new ArrayDeque<>(schedule.takenBack());
        takenBack.removeIf(duty -> duty.endsAt().toLocalDate().isBefore(today));
        LocalDate first = schedule.shifts().isEmpty()
                ? LocalDate.MAX
                : schedule.shifts().get(0).days().from();
        List<String> earlier = lines(before(first, takenBack));
        List<EarnedLoad> earned = List.of();
        for (int i = 0; i < schedule.shifts().size(); i++) {
            PublishedShift shift = schedule.shifts().get(i);
            Accounts accounts = shift.accounts();
            LocalDate next = i + 1 == schedule.shifts().size()
                    ? LocalDate.MAX
                    : schedule.shifts().get(i + 1).days().from();
            boolean withLoads = accounts != null
                    && (accounts.turn() == null || !accounts.loads().equals(earned));
            add(shift, withLoads, before(next, takenBack));
            earned = accounts == null ? earned : accounts.loads();
        }
        return list("shifts", shifts) + (earlier.isEmpty() ? "" : list("taken_back", earlier));
    }

    /** Takes from the front of the list what belongs to shifts that begin before a day. */
    private static List<TakenBack> before(LocalDate day, Deque<TakenBack> takenBack) {
        List<TakenBack> before = new ArrayList<>();
        while (!takenBack.isEmpty() && takenBack.getFirst().shift().isBefore(day)) {
            before.add(takenBack.removeFirst());
        }
        return before;
    }

    private List<String> lines(List<TakenBack> takenBack) {
        return takenBack.stream().map(this::line).toList();
    }

    private static String list(String key, List<String> items) {
        return items.isEmpty() ? key + ": []\n" : key + ":\n  - " + String.join("\n  - ", items) + "\n";
    }

    private void add(PublishedShift shift, boolean withLoads, List<TakenBack> takenBack) {
        FlowMapping fields = new FlowMapping()
                .add("start", shift.days().from())
                .add("end", shift.days().to())
                .add("days", shift.times() == null ? null : days(shift.times()))
                .add("hours", shift.times() == null ? null : hours(shift.times()))
                .add("starts_at", instant(shift.startsAt()))
                .add("ends_at", instant(shift.endsAt()))
                .add("primary", id(shift.primary()))
                .add("secondary", id(shift.secondary()));
        Accounts accounts = shift.accounts();
        if (accounts != null) {
            fields.add("turn", id(accounts.turn()));
        }
        if (accounts != null && withLoads) {
            FlowMapping loads = new FlowMapping();
            for (EarnedLoad earned : accounts.loads()) {
                loads.add(
                        String.valueOf(id(earned.engineer())),
                        BigDecimal.valueOf(earned.load().hundredths(), 2)
                                .stripTrailingZeros()
                                .toPlainString());
            }
            fields.add("loads", loads.text());
        }
        fields.add("revision", shift.revision() == 0 ? null : shift.revision());
        addLists(shift.covers(), shift.changes(), "\n     ", fields);
        String lapsed = addLists(shift.lapsed().covers(), shift.lapsed().changes(), "\n       ", new FlowMapping())
                .text();
        fields.add("\n     ", "lapsed", lapsed.equals("{}") ? null : lapsed);
        fields.add("\n     ", "taken_back", flow(lines(takenBack).stream(), "\n     "));
        shifts.add(fields.text());
    }

    /** The covers; one line for those that follow each other and read alike, as they are read again. */
    private Stream<String> joined(List<Cover> covers) {
        Deque<Cover> joined = new ArrayDeque<>();
        for (Cover cover : covers) {
            Cover last = joined.peekLast();
            boolean follows = last != null
                    && last.days().to().plusDays(1).equals(cover.days().from());
            if (last != null && follows && line(last.on(cover.days())).equals(line(cover))) {
                joined.removeLast();
                joined.add(
                        last.on(new DateRange(last.days().from(), cover.days().to())));
            } else {
                joined.add(cover);
            }
        }
        return joined.stream().map(this::line);
    }

    private FlowMapping addLists(List<Cover> covers, List<Change> changes, String indent, FlowMapping fields) {
        return fields.add(indent, "covers", flow(joined(covers), indent))
                .add(indent, "changes", flow(changes.stream().map(this::line), indent));
    }

    private static @Nullable String flow(Stream<String> items, String indent) {
        String text = items.collect(Collectors.joining("," + indent + "  "));
        return text.isEmpty() ? null : "[" + text + "]";
    }

    private String line(Cover cover) {
        FlowMapping fields = new FlowMapping()
                .add("from", cover.days().from())
                .add("to", cover.days().to())
                .add("role", cover.role().id())
                .add("engineer", id(cover.engineer()))
                .add("instead_of", id(cover.insteadOf()))
                .add("kind", cover.kind().id());
        return add(cover.reason(), cover.kind(), cover.insteadOf(), fields).text();
    }

    private String line(Change change) {
        FlowMapping fields = new FlowMapping()
                .add("kind", change.kind().id())
                .add("role", change.role().id())
                .add("was", id(change.was()))
                .add("now", id(change.now()))
                .add("other_shift", change.otherShift());
        return add(change.reason(), change.kind(), change.was(), fields).text();
    }

    private String line(TakenBack duty) {
        return new FlowMapping()
                .add("shift", duty.shift())
                .add("role", duty.role().id())
                .add("starts_at", instant(duty.startsAt()))
                .add("ends_at", instant(duty.endsAt()))
                .add("engineer", id(duty.engineer()))
                .add("revision", duty.revision())
                .text();
    }

    private static String days(OnCallTimes times) {
        List<String> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((times.weekdays() & OnCallTimes.bit(day)) != 0) {
                days.add(OnCallTimes.id(day));
            }
        }
        return times.isDaily() ? "all" : days.toString();
    }

    private static String hours(OnCallTimes times) {
        return "{from: \"" + times.from() + "\", to: \"" + times.to() + "\"}";
    }

    private static String instant(OffsetDateTime instant) {
        return '"' + INSTANT.format(instant) + '"';
    }

    private FlowMapping add(Reason reason, ChangeKind change, @Nullable Engineer giver, FlowMapping fields) {
        Engineer who = reason.engineer();
        Reason.Kind kind = reason.kind();
        return fields.add("because", kind == Reason.Kind.usual(change) ? null : kind.id())
                .add("who", who == null || who.is(giver) ? null : id(who))
                .add("reason", reason.text() == null ? null : YamlText.quoted(reason.text()))
                .add("served", reason.served().isEmpty() ? null : reason.served());
    }

    /** The id of an engineer, who is added to the people of the file. */
    private @Nullable String id(@Nullable Engineer engineer) {
        if (engineer == null) {
            return null;
        }
        names.put(engineer.id(), engineer.name());
        return YamlText.word(engineer.id());
    }
}
