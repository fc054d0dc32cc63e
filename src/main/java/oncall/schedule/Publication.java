package oncall.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.model.Accounts;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.DayOverride;
import oncall.model.Engineer;
import oncall.model.Lapsed;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.model.Reason;
import oncall.model.Role;
import oncall.model.TakenBack;
import org.jspecify.annotations.Nullable;

/**
 * Makes promises of a schedule. A shift that is published keeps what was recorded of it, and gains what people agreed on
 * since; the others are recorded with whose turn they were and who earned.
 */
public final class Publication {

    private final PublishedSchedule recorded;
    private final Plan plan;
    private final HandoffClock clock;

    private Publication(PublishedSchedule recorded, Plan plan) {
        this.recorded = recorded;
        this.plan = plan;
        this.clock = new HandoffClock(plan);
    }

    /**
     * The published schedule with these shifts in it, and no later ones.
     *
     * @param recorded what was published so far. Shifts of it that are forecasts among {@code shifts} are published anew
     * @param shifts the shifts to publish, from the rotation's first
     * @param plan the plan with what people agreed on
     */
    public static PublishedSchedule of(PublishedSchedule recorded, List<Shift> shifts, Plan plan) {
        Publication publication = new Publication(recorded, plan);
        List<PublishedShift> published = new ArrayList<>(shifts.size());
        for (Shift shift : shifts) {
            PublishedShift before = recorded.beginningOn(shift.days().from());
            published.add(
                    before != null && shift.published()
                            ? publication.updated(before, shift)
                            : publication.first(shift, before));
        }
        PublishedSchedule now = new PublishedSchedule(published, List.of());
        return new PublishedSchedule(published, new Withdrawal(recorded, now, publication.clock).duty());
    }

    /**
     * The published schedule with shifts that were imported.
     *
     * @param shifts all its shifts, the imported ones without a number of changes
     */
    public static PublishedSchedule imported(
            PublishedSchedule recorded, List<PublishedShift> shifts, HandoffClock clock) {
        List<PublishedShift> published = new ArrayList<>(shifts.size());
        for (PublishedShift shift : shifts) {
            boolean isNew = recorded.beginningOn(shift.days().from()) == null;
            published.add(isNew ? shift.with(shift.lapsed(), revision(recorded, shift)) : shift);
        }
        PublishedSchedule now = new PublishedSchedule(published, List.of());
        return new PublishedSchedule(published, new Withdrawal(recorded, now, clock).duty());
    }

    /**
     * Joins what was published from two versions of the file, with the same shifts: each shift has the higher of its
     * numbers of changes, and what was taken back from either is taken back.
     */
    public static PublishedSchedule merged(PublishedSchedule one, PublishedSchedule other) {
        List<PublishedShift> shifts = new ArrayList<>();
        for (int i = 0; i < one.shifts().size(); i++) {
            PublishedShift shift = one.shifts().get(i);
            int revision = Math.max(shift.revision(), other.shifts().get(i).revision());
            shifts.add(shift.with(shift.lapsed(), revision));
        }
        List<TakenBack> takenBack = new ArrayList<>(one.takenBack());
        takenBack.removeAll(other.takenBack());
        takenBack.addAll(other.takenBack());
        takenBack.sort(Withdrawal.BY_TIME);
        return new PublishedSchedule(shifts, takenBack);
    }

    /** @param before the shift that was published with the same first day and is taken back, or null */
    private PublishedShift first(Shift shift, @Nullable PublishedShift before) {
        PublishedShift now = new PublishedShift(
                shift.days(),
                shift.times().isContinuous() ? null : shift.times(),
                clock.startOf(shift),
                clock.endOf(shift),
                shift.primary(),
                shift.secondary(),
                joined(shift.covers()),
                shift.changes(),
                new Accounts(shift.turn(), shift.earning()),
                Lapsed.NONE,
                0);
        int revision = revision(recorded, now);
        if (before != null) {
            revision = before.isServedLike(now) ? before.revision() : Math.max(revision, before.revision() + 1);
        }
        return now.with(Lapsed.NONE, revision);
    }

    /** The number of changes of a shift that is published again, or for the first time. */
    private static int revision(PublishedSchedule recorded, PublishedShift shift) {
        int revision = 0;
        for (TakenBack duty : recorded.takenBack()) {
            boolean isSame = duty.shift().equals(shift.days().from());
            revision = isSame ? Math.max(revision, duty.revision() + 1) : revision;
        }
        return revision;
    }

    private PublishedShift updated(PublishedShift before, Shift shift) {
        PublishedShift now = new PublishedShift(
                before.days(),
                before.times(),
                before.startsAt(),
                before.endsAt(),
                shift.primary(),
                shift.secondary(),
                joined(shift.covers()),
                shift.changes(),
                before.accounts(),
                Lapsed.NONE,
                before.revision());
        int revision = before.revision() + (before.isServedLike(now) ? 0 : 1);
        List<Change> lost = new ArrayList<>(before.lapsed().changes());
        Engineer secondary = before.secondary();
        if (secondary != null && secondary.is(now.primary()) && !secondary.is(before.primary())) {
            Reason reason = new Reason(Reason.Kind.IS_PRIMARY, secondary);
            lost.add(new Change(Cause.SWAP, Role.SECONDARY, secondary, now.secondary(), null, reason));
        }
        now = now.with(new Lapsed(lapsed(before, now), lost), revision);
        return now.equals(before) ? before : now;
    }

    /** The covers with those joined that differ only in their days and follow each other, as they are read again. */
    private static List<Cover> joined(List<Cover> covers) {
        List<Cover> joined = new ArrayList<>(covers.size());
        for (Cover cover : covers) {
            int last = joined.size() - 1;
            Cover before = last < 0 ? cover : joined.get(last);
            DateRange days = before.days().and(cover.days());
            boolean follows = before.days().to().plusDays(1).equals(cover.days().from());
            if (follows && isAlike(before, cover)) {
                joined.set(last, before.on(days));
            } else {
                joined.add(cover);
            }
        }
        return joined;
    }

    private static boolean isAlike(Cover before, Cover cover) {
        return cover.role() == before.role()
                && cover.kind() == before.kind()
                && Objects.equals(cover.engineer(), before.engineer())
                && Objects.equals(cover.insteadOf(), before.insteadOf())
                && cover.reason().isSame(before.reason());
    }

    /** The overrides that are still listed but no longer apply, because the shift changed hands or somebody is away. */
    private List<Cover> lapsed(PublishedShift before, PublishedShift now) {
        List<Cover> lapsed = new ArrayList<>(before.lapsed().covers());
        for (Cover cover : before.covers()) {
            LocalDate day = cover.days().from();
            while (cover.kind() == Cause.OVERRIDE && !day.isAfter(cover.days().to())) {
                LocalDate first = day;
                while (!day.isAfter(cover.days().to()) && !includes(cover, day, now)) {
                    day = day.plusDays(1);
                }
                if (day.isAfter(first)) {
                    DateRange days = new DateRange(first, day.minusDays(1));
                    lapsed.add(cover.on(days));
                }
                day = day.plusDays(1);
            }
        }
        lapsed.removeIf(cover -> !isListed(cover));
        return lapsed;
    }

    private boolean isListed(Cover lapsed) {
        for (DayOverride override : plan.overrides()) {
            if (override.days().overlaps(lapsed.days()) && override.engineer().is(lapsed.engineer())) {
                return true;
            }
        }
        return false;
    }

    private static boolean includes(Cover override, LocalDate day, PublishedShift shift) {
        for (Cover cover : shift.covers()) {
            if (cover.kind() == override.kind()
                    && cover.role() == override.role()
                    && cover.days().contains(day)
                    && cover.engineer() != null
                    && cover.engineer().is(override.engineer())) {
                return true;
            }
        }
        return false;
    }
}
