package oncall.report.diff;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.model.Engineer;
import oncall.model.Reason;
import oncall.model.Role;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.ReasonText;
import oncall.schedule.DutyChange;
import oncall.schedule.DutyChange.Duty;
import oncall.schedule.DutyChange.Origin;

/** Changes of a schedule in words. */
public final class ChangeText {

    private static final List<Column> COLUMNS = Column.headed("Days|Role|Was|Now|Notice|Why~");

    private final People people;

    public ChangeText(People people) {
        this.people = people;
    }

    /** A row for each change. */
    public Table table(List<DutyChange> changes) {
        List<DutyChange> shown = new ArrayList<>(changes);
        shown.removeIf(change -> change.role() == Role.SECONDARY && isOfBoth(change, changes));
        return Table.of(COLUMNS, shown, change -> row(change, changes));
    }

    /** Whether a forecast only moves the hours of both roles; that is one row. */
    private static boolean isOfBoth(DutyChange change, List<DutyChange> changes) {
        for (DutyChange other : changes) {
            if (other.role() != change.role() && other.days().equals(change.days())) {
                return isOfHours(change) && isOfHours(other);
            }
        }
        return false;
    }

    private static boolean isOfHours(DutyChange change) {
        Engineer was = change.was().engineer();
        return !change.promised()
                && change.hasOtherTimes()
                && was != null
                && was.is(change.now().engineer());
    }

    private Row row(DutyChange change, List<DutyChange> changes) {
        boolean isOfBoth = isOfBoth(change, changes);
        return new Row(
                List.of(
                        Cell.of(DateText.withYear(change.days())),
                        Cell.of(isOfBoth ? "both" : change.role().id()),
                        isOfBoth
                                ? Cell.of(times(change, change.was()).strip())
                                : Cell.of(who(change, change.was(), change.now())),
                        isOfBoth
                                ? Cell.of(times(change, change.now()).strip())
                                : Cell.of(who(change, change.now(), change.was())),
                        Cell.of(notice(change)),
                        Cell.of(why(change, changes))),
                false);
    }

    /** Why the days changed hands; a secondary who becomes primary passes that role on, and has it again afterwards. */
    Text why(DutyChange change, List<DutyChange> changes) {
        Text why = why(change);
        Engineer was = change.was().engineer();
        Engineer now = change.now().engineer();
        for (DutyChange other : why.isEmpty() && change.role() == Role.SECONDARY ? changes : List.<DutyChange>of()) {
            boolean isThen = other.role() == Role.PRIMARY && other.days().overlaps(change.days());
            if (isThen && was != null && was.is(other.now().engineer())) {
                return Text.of(people.name(was) + " is primary");
            } else if (isThen && now != null && now.is(other.was().engineer())) {
                why = Text.of("no longer primary");
            }
        }
        return why;
    }

    private Text who(DutyChange change, Duty duty, Duty otherDuty) {
        Engineer engineer = duty.engineer();
        Engineer other = otherDuty.engineer();
        boolean isRenamed = engineer != null
                && other != null
                && !engineer.is(other)
                && engineer.name().equals(other.name());
        return engineer == null
                ? Text.of("nobody", Style.ALERT)
                : Text.of((isRenamed ? engineer.name() + " (" + engineer.id() + ")" : people.name(engineer))
                        + times(change, duty));
    }

    /** The times of day at which the duty begins and ends, if the change moves them. */
    static String times(DutyChange change, Duty duty) {
        OffsetDateTime from = duty.from();
        OffsetDateTime to = duty.to();
        if (!change.hasOtherTimes() || from == null || to == null) {
            return "";
        }
        if (!timeOfDay(change.was()).equals(timeOfDay(change.now()))) {
            return " " + timeOfDay(duty);
        }
        String offset = " (" + from.getOffset() + ")";
        String last = " (" + to.getOffset() + ")";
        return (" " + DateText.timeOfDay(from) + (offset.equals(last) ? "–" : offset + " – ") + DateText.timeOfDay(to)
                        + last)
                .replace("Z", "UTC");
    }

    private static String timeOfDay(Duty duty) {
        return DateText.timeOfDay(Objects.requireNonNull(duty.from())) + "–"
                + DateText.timeOfDay(Objects.requireNonNull(duty.to()));
    }

    /** The notice of a promise; a forecast needs none. */
    static Text notice(DutyChange change) {
        if (!change.promised()) {
            return Text.of("forecast", Style.MUTED);
        }
        String days = Phrase.count(change.notice(), "day");
        return change.isShort() ? Text.of("only " + days, Style.ALERT) : Text.of(days);
    }

    /** Why the days changed hands, as far as the schedule says so. */
    public static Text why(DutyChange change) {
        if (change.promised() && change.origin() == Origin.OTHER) {
            return Text.of(change.kept() ? "taken back" : "no longer published", Style.ALERT);
        }
        Reason reason = change.now().reason();
        if (reason != null) {
            return Text.of(ReasonText.of(reason));
        }
        Reason former = change.now().kind() == null ? change.was().reason() : null;
        if (former != null
                && former.kind() != Reason.Kind.IS_PRIMARY
                && change.now().engineer() != null) {
            return Text.of("no longer: " + ReasonText.of(former));
        }
        Engineer now = change.now().engineer();
        if (change.hasOtherTimes() && Engineer.areSame(change.was().engineer(), now)) {
            return Text.of("other hours");
        }
        return Text.of(now == null || change.role() == Role.SECONDARY ? "" : "by turn");
    }
}
