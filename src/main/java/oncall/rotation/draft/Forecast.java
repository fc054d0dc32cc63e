package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.PublishedShift;
import oncall.model.Reason;
import oncall.model.Role;

/** Makes each shift as it is before it is settled: as published, as an exchange promised it, or by turns. */
final class Forecast {

    private final ShiftGrid grid;
    private final Team team;
    private final AgreedSwaps swaps;
    private final Turns turns;

    /** The published shifts that were exchanged for later ones, by the first days of these. */
    private final Map<LocalDate, PublishedShift> promises = new HashMap<>();

    private int next;

    Forecast(Plan plan, ShiftGrid grid, Team team, AgreedSwaps swaps) {
        this.grid = grid;
        this.team = team;
        this.swaps = swaps;
        this.turns = new Turns(team.order());
        for (PublishedShift shift : plan.publication().shifts()) {
            for (Change change : shift.changes()) {
                if (isPromise(change)) {
                    promises.put(change.otherShift(), shift);
                }
            }
        }
    }

    /** The next shift, beginning with the first. */
    DraftShift next() {
        ShiftDays days = grid.shift(next);
        PublishedShift published = grid.published(next);
        DraftShift shift = new DraftShift(days, turns.next(team.round(days)), published);
        next++;
        if (published != null) {
            publish(shift, published);
        } else {
            keepPromise(shift);
            if (swaps.takeTurn(shift)) {
                shift.bind();
            }
        }
        return shift;
    }

    /** Gives the shift the people it was published with, even if the turns have changed since. */
    private void publish(DraftShift shift, PublishedShift published) {
        shift.bind();
        Engineer was = published.changes().isEmpty()
                ? published.primary()
                : published.changes().get(0).was();
        Member turn = shift.turn().member();
        if (team.ofNullable(was) != turn) {
            Reason reason = new Reason.TurnChanged();
            shift.history().add(new Change(Cause.PUBLISHED, Role.PRIMARY, Member.engineerOf(turn), was, null, reason));
        }
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

    /** Gives the shift to the one to whom a published shift that was exchanged for it promised it. */
    private void keepPromise(DraftShift shift) {
        LocalDate first = shift.days().first();
        PublishedShift promise = promises.get(first);
        if (promise == null) {
            return;
        }
        for (Change change : promise.changes()) {
            Member member = team.ofNullable(change.was());
            if (first.equals(change.otherShift()) && isPromise(change) && member != null && member.takesTurns()) {
                shift.give(member, change.kind(), promise.days().from(), change.reason());
                shift.bind();
            }
        }
    }

    private static boolean isPromise(Change change) {
        return change.otherShift() != null && change.kind() != Cause.SWAP;
    }
}
