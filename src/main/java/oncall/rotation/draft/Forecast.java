package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.Plan;
import oncall.model.PublishedShift;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/** Makes each shift as it is before it is settled: as published, as promised by an exchange, or by turns. */
final class Forecast {

    private final ShiftGrid grid;
    private final Team team;
    private final Turns turns;
    private final List<PublishedShift> published;

    /** The shifts promised in exchange for published shifts that are still to come. */
    private final List<Promise> promises = new ArrayList<>();

    private int next;

    Forecast(Plan plan, ShiftGrid grid, Team team) {
        this.grid = grid;
        this.team = team;
        this.turns = new Turns(team);
        this.published = plan.publication().shifts();
        for (PublishedShift shift : published) {
            for (Change change : shift.changes()) {
                addPromise(shift, change);
            }
        }
    }

    /** The next shift, starting with the first. */
    DraftShift next() {
        ShiftDays days = grid.shift(next);
        PublishedShift published = grid.published(next);
        DraftShift shift = new DraftShift(days, turn(days, published), published);
        next++;
        if (published != null) {
            publish(shift, published);
        } else {
            keepPromises(shift);
        }
        return shift;
    }

    private Turn turn(ShiftDays days, @Nullable PublishedShift published) {
        int round = team.round(days);
        if (published == null) {
            return turns.next(days, round);
        }
        return published.accounts() != null
                ? turns.recorded(published.accounts(), round)
                : turns.imported(team.ofNullable(published.primary()), round);
    }

    /** Gives the shift its published people. */
    private void publish(DraftShift shift, PublishedShift published) {
        shift.bind();
        for (Change change : published.changes()) {
            shift.history().add(change);
        }
        shift.setPeople(team.ofNullable(published.primary()), team.ofNullable(published.secondary()));
        for (Cover cover : published.covers()) {
            Member engineer = team.ofNullable(cover.engineer());
            Member insteadOf = team.ofNullable(cover.insteadOf());
            shift.assign(cover.role(), cover.days(), new Assignment(engineer, insteadOf, cover.kind(), cover.reason()));
        }
    }

    private void addPromise(PublishedShift shift, Change change) {
        LocalDate other = change.otherShift();
        if (other != null
                && other.isAfter(shift.days().to())
                && change.role() == Role.PRIMARY
                && change.was() != null
                && change.now() != null
                && !isKept(shift, change)) {
            promises.add(new Promise(shift.days().from(), other, change));
        }
    }

    /** Whether the later half is published: it may be another shift than was expected when the earlier half was. */
    private boolean isKept(PublishedShift shift, Change change) {
        for (PublishedShift later : published) {
            for (Change back : later.changes()) {
                if (shift.days().from().equals(back.otherShift())
                        && back.role() == Role.PRIMARY
                        && back.was() != null
                        && back.was().is(change.now())
                        && back.now() != null
                        && back.now().is(change.was())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Gives the shift to people to whom published shifts promised it: the giver has it, and it is the first since the
     * promised day.
     */
    private void keepPromises(DraftShift shift) {
        for (int i = 0; i < promises.size(); i++) {
            Promise promise = promises.get(i);
            Change change = promise.change;
            Member giver = team.ofNullable(change.now());
            Member taker = team.ofNullable(change.was());
            if (taker != null
                    && giver == shift.primary()
                    && !promise.day.isAfter(shift.days().range().to())) {
                promises.remove(i--);
                if (team.isKnown(taker) && change.kind() == Cause.SWAP) {
                    shift.swap(taker, promise.published, change.reason());
                } else if (team.isKnown(taker)) {
                    shift.give(taker, change.kind(), promise.published, change.reason());
                    shift.bind();
                }
            }
        }
    }

    /**
     * A later shift that the previous holder of a published shift takes in return.
     *
     * @param published the first day of the published shift
     * @param day the first day of the later shift at that time
     * @param change how the published shift changed hands
     */
    private record Promise(LocalDate published, LocalDate day, Change change) {}
}
