package oncall.report.schedule;

import java.time.LocalDate;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Reason;
import oncall.model.Role;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.ReasonText;
import org.jspecify.annotations.Nullable;

/** How a shift, or some of its days, changed hands, with a line for each step. */
final class ChangeNotes {

    private final People people;

    ChangeNotes(People people) {
        this.people = people;
    }

    /** How the whole shift changed hands: from whom, for which other shift, and why. */
    Text of(Change change) {
        if (change.kind() == Cause.UNCOVERED) {
            return Text.of("not covered: " + ReasonText.of(change.reason()), Style.ALERT);
        }
        if (change.kind() == Cause.PUBLISHED) {
            return Text.of("as published; " + ReasonText.of(change.reason()));
        }
        String exchanged = change.kind() == Cause.SWAP ? "swapped" : "exchanged";
        return Text.of(line(change.otherShift() == null ? "taken over" : exchanged, change));
    }

    private String line(String what, Change change) {
        LocalDate other = change.otherShift();
        return what + partner(change.was(), other == null ? " from " : " with ", ReasonText.of(change.reason()))
                + (other == null ? "" : " for " + DateText.withYear(new DateRange(other, other)))
                + ": " + ReasonText.of(change.reason());
    }

    /** The previous holder, unless the reason begins with that name. */
    private String partner(@Nullable Engineer was, String word, String reason) {
        return was == null || reason.startsWith(was.name() + " ") ? "" : word + people.name(was);
    }

    /** Who serves some days, as primary somebody or nobody, and why. There is no reason if somebody is secondary because the secondary is primary. */
    Text of(Cover cover) {
        if (cover.role() == Role.PRIMARY) {
            return Text.of(people.text(cover), cover.engineer() == null ? Style.ALERT : Style.PLAIN);
        }
        String days = DateText.withoutYear(cover.days()) + " ";
        boolean isKnown = cover.reason() instanceof Reason.SecondaryIsPrimary;
        String why = isKnown ? "" : ": " + ReasonText.of(cover.reason());
        String who = cover.engineer() == null ? "no" : people.name(cover.engineer());
        return Text.of(days + who + " secondary" + why);
    }
}
