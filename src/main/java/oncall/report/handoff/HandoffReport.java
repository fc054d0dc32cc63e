package oncall.report.handoff;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.model.SecondaryMode;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.render.terminal.TerminalText;
import oncall.report.DateText;
import oncall.report.Format;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.Report;
import oncall.report.schedule.ShiftNotes;
import oncall.schedule.Handoff;
import oncall.schedule.OnCall;
import oncall.schedule.Shift;
import oncall.text.Diagnostic;
import oncall.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The note for the meeting in which duty is handed over. It fits on a screen, so lists are cut short.
 *
 * @param handoffs the hand-off of each rotation
 * @param changes what changed since the hand-off before
 * @param reviews the reviews that are due before the new shifts end
 * @param findings what validate finds
 */
public record HandoffReport(
        Plan plan, List<Handoff> handoffs, LatestChanges changes, List<ReviewDue> reviews, List<Diagnostic> findings)
        implements Report {

    /** The formats of the note. */
    public static final List<Format> FORMATS = List.of(Format.TEXT, Format.MARKDOWN, Format.SLACK, Format.JSON);

    private static final int LINES = 24;
    private static final int COLUMNS = 80;
    private static final int MOST = 6;
    private static final int LEAST = 2;

    /** The note with lists as long as a screen allows. */
    @Override
    public Document document() {
        int most = MOST;
        while (most > LEAST
                && TerminalText.render(note(most), COLUMNS, false).lines().count() > LINES) {
            most--;
        }
        return note(most);
    }

    /** @param most how many items a list may have */
    private Document note(int most) {
        People people = new People(plan.engineers());
        boolean isOne = handoffs.size() == 1;
        Document.Builder document = new Document.Builder()
                .heading(
                        1,
                        plan.team() + ": hand-off"
                                + (isOne ? " on " + time(handoffs.get(0).at()) : ""))
                .table(table(people));
        OffsetDateTime before = Handoff.before(handoffs);
        List<Text> changed = before == null ? List.of() : changes.lines(handoffs, people);
        if (before != null && changed.isEmpty()) {
            document.paragraph(changes.none(time(before)));
        } else if (before != null) {
            document.bullets("Changed since " + time(before), cut(changed, most));
        }
        Set<String> reached = new HashSet<>();
        for (Handoff handoff : handoffs) {
            List<Text> notes = contacts(handoff, people, reached);
            int least = Math.min(notes.size(), Role.values().length) + 1;
            notes.addAll(notes(handoff));
            String name = isOne ? "" : handoff.plan().rotation().title() + ": ";
            document.bullets(name + DateText.withYear(handoff.on().days()), cut(notes, Math.max(most, least)));
        }
        return document.bullets("To do", todo(most)).build();
    }

    private static String time(OffsetDateTime at) {
        return DateText.withWeekday(at.toLocalDate()) + " at " + DateText.timeOfDay(at);
    }

    /** A row for each role of each rotation. */
    private Table table(People people) {
        boolean isOne = handoffs.size() == 1;
        List<Column> columns = Column.texts(isOne ? "Role Off On Next" : "Rotation Hand-off Role Off On Next");
        List<Row> rows = new ArrayList<>();
        for (Handoff handoff : handoffs) {
            for (Role role : Role.values()) {
                if (role == Role.SECONDARY && handoff.plan().rotation().secondary() == SecondaryMode.NEVER) {
                    continue;
                }
                List<Cell> cells = new ArrayList<>();
                if (!isOne) {
                    boolean isFirst = role == Role.PRIMARY;
                    cells.add(Cell.of(isFirst ? handoff.plan().rotation().title() : null));
                    cells.add(Cell.of(isFirst ? DateText.moment(handoff.at()) : null));
                }
                cells.add(Cell.of(role.id()));
                cells.add(person(handoff.off(), role, people));
                cells.add(person(handoff.on(), role, people));
                cells.add(person(handoff.next(), role, people));
                rows.add(new Row(cells, false));
            }
        }
        return new Table(columns, rows);
    }

    private static Cell person(@Nullable Shift shift, Role role, People people) {
        if (shift == null) {
            return Cell.EMPTY;
        }
        List<Engineer> serving = serving(shift, role);
        boolean isMissing = serving.isEmpty() && (role == Role.PRIMARY || shift.secondaryWanted());
        return isMissing
                ? Cell.of(Text.of("nobody", Style.ALERT))
                : Cell.of(serving.stream().map(people::name).collect(Collectors.joining(", ")));
    }

    /** Who has the role in the shift, covers aside; those who cover if they have all of it. */
    private static List<Engineer> serving(Shift shift, Role role) {
        Engineer holder = shift.serving(role);
        List<Engineer> serving = new ArrayList<>(holder == null ? List.of() : List.of(holder));
        for (OnCall stretch : holder == null ? OnCall.of(shift) : List.<OnCall>of()) {
            Engineer engineer = stretch.in(role);
            if (engineer != null && serving.stream().noneMatch(engineer::is)) {
                serving.add(engineer);
            }
        }
        return serving;
    }

    /**
     * How to reach everyone on call in the shift, the primary and the secondary first.
     *
     * @param reached to whom these are added; nobody is listed twice
     */
    private static List<Text> contacts(Handoff handoff, People people, Set<String> reached) {
        List<Engineer> engineers = new ArrayList<>(serving(handoff.on(), Role.PRIMARY));
        engineers.addAll(serving(handoff.on(), Role.SECONDARY));
        for (OnCall stretch : OnCall.of(handoff.on())) {
            for (Role role : Role.values()) {
                Engineer engineer = stretch.in(role);
                engineers.addAll(engineer == null ? List.of() : List.of(engineer));
            }
        }
        List<Text> lines = new ArrayList<>();
        for (Engineer engineer : engineers) {
            Text contacts = people.contacts(engineer);
            if (!contacts.isEmpty() && reached.add(engineer.id())) {
                lines.add(Text.of("Reach " + people.name(engineer) + ": ").plus(contacts));
            }
        }
        return lines;
    }

    /** What is to be known about the shift. */
    private List<Text> notes(Handoff handoff) {
        ShiftNotes shift = LatestChanges.notes(handoff);
        List<Text> notes =
                new ArrayList<>(changes.isRecorded(handoff) ? shift.calendar(handoff.on()) : shift.all(handoff.on()));
        notes.addAll(shift.throughout());
        return notes;
    }

    private List<Text> todo(int most) {
        List<Text> lines = new ArrayList<>();
        for (ReviewDue review : reviews) {
            String what = review.pipeline() == null
                    ? "the plan"
                    : "the runbook of " + review.pipeline().name();
            lines.add(Text.of("Review " + what + ": "
                    + (review.due() == null ? "never reviewed" : "due on " + DateText.withWeekday(review.due()))));
        }
        List<Text> shown = new ArrayList<>(cut(lines, most));
        if (!findings.isEmpty()) {
            Map<String, Integer> rules = new TreeMap<>();
            findings.forEach(finding -> rules.merge(finding.rule().id(), 1, Integer::sum));
            List<String> counts = new ArrayList<>();
            rules.forEach((rule, count) -> counts.add(rule + (count == 1 ? "" : " (" + count + ")")));
            shown.add(Text.of(
                    Phrase.count(findings.size(), "finding") + " of 'oncall validate': " + WordList.of(counts, most),
                    Style.NOTICE));
        }
        return shown;
    }

    private static List<Text> cut(List<Text> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<Text> some = new ArrayList<>(lines.subList(0, most - 1));
        some.add(Text.of("and " + (lines.size() - some.size()) + " more", Style.MUTED));
        return some;
    }

    @Override
    public Object data() {
        return HandoffData.of(plan, handoffs, changes, reviews, findings);
    }
}
