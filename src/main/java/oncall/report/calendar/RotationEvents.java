package oncall.report.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.model.Role;
import oncall.model.TakenBack;
import oncall.render.Event;
import oncall.report.People;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.HandoffClock;
import oncall.schedule.OnCall;
import oncall.schedule.Publication;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/**
 * The events of a rotation: one for each stretch in which neither role changes, and each role.
 *
 * <p>An event keeps its UID when the person or the end changes, so that calendars move it: the UID consists of rotation,
 * shift and role, and the number of the first day unless that is the shift's first. Duty that was promised and taken
 * back is cancelled where nothing else has its UID.
 */
final class RotationEvents {

    private final CurrentSchedule rotation;
    private final @Nullable Engineer engineer;
    private final String suffix;
    private final People people;
    private final HandoffClock clock;
    private final PublishedSchedule published;
    private final Map<String, Event> events = new LinkedHashMap<>();

    /** @param engineer whose duty to show, or null for everyone's */
    RotationEvents(Plan plan, CurrentSchedule rotation, @Nullable Engineer engineer) {
        this.rotation = rotation;
        this.engineer = engineer;
        this.suffix = plan.rotations().size() == 1
                ? ""
                : ", " + rotation.plan().rotation().title();
        this.people = new People(plan.engineers());
        this.clock = new HandoffClock(rotation.plan());
        this.published = rotation.plan().publication();
    }

    List<Event> all() {
        for (Shift shift : rotation.shifts()) {
            for (OnCall stretch : OnCall.withoutBreaks(shift, clock)) {
                for (Role role : Role.values()) {
                    Engineer serving = shown(stretch.in(role));
                    if (serving != null) {
                        Event.Status status =
                                isPromised(stretch, role) ? Event.Status.CONFIRMED : Event.Status.TENTATIVE;
                        LocalDate first = shift.days().from();
                        OffsetDateTime start = stretch.startsAt(clock);
                        add(status, first, stretch.days().from(), role, serving, start, stretch.endsAt(clock));
                    }
                }
            }
        }
        Map<LocalDate, List<TakenBack>> takenBack = new TreeMap<>();
        for (TakenBack duty : takenBack()) {
            takenBack.computeIfAbsent(duty.shift(), shift -> new ArrayList<>()).add(duty);
        }
        takenBack.forEach(this::addCancelled);
        return List.copyOf(events.values());
    }

    /** The engineer if the calendar shows their duty; otherwise null. */
    private @Nullable Engineer shown(@Nullable Engineer serving) {
        return engineer == null || engineer.is(serving) ? serving : null;
    }

    /**
     * Whether schedule.yaml says so. Swaps, overrides and absences that it does not record yet are forecasts, and so is
     * what they leave of a stretch, since its event goes if they do.
     */
    private boolean isPromised(OnCall stretch, Role role) {
        PublishedShift promise = stretch.shift().published()
                ? published.beginningOn(stretch.shift().days().from())
                : null;
        LocalDate day = stretch.days().from();
        if (promise == null || stretch.shift().times().isWholeDay() && !begins(day, promise)) {
            return false;
        }
        while (!day.isAfter(stretch.days().to()) && promise.isServedBy(stretch.in(role), day, role)) {
            day = day.plusDays(1);
        }
        return day.isAfter(stretch.days().to());
    }

    /** Whether a stretch of the published shift begins on the day. */
    private static boolean begins(LocalDate day, PublishedShift promise) {
        for (Role role : Role.values()) {
            for (DateRange stretch : promise.stretches(role)) {
                if (stretch.from().equals(day)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(
            Event.Status status,
            LocalDate shift,
            LocalDate day,
            Role role,
            Engineer serving,
            OffsetDateTime start,
            OffsetDateTime end) {
        long number = shift.until(day, ChronoUnit.DAYS) + 1;
        String uid = rotation.plan().rotation().id() + "-" + shift + "-" + role.id() + (number > 1 ? "-" + number : "")
                + "@oncall";
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("X-ONCALL-ENGINEER", serving.id());
        properties.put("X-ONCALL-ROLE", role.id());
        String summary = people.name(serving) + " (" + role.id() + suffix + ")";
        events.putIfAbsent(uid, new Event(uid, sequence(shift), status, start, end, summary, properties));
    }

    /** How often a shift was changed since it was published, or taken back; 0 for a forecast. */
    private int sequence(LocalDate shift) {
        PublishedShift promise = published.beginningOn(shift);
        int sequence = promise == null ? 0 : promise.revision() + 1;
        for (TakenBack duty : published.takenBack()) {
            sequence = duty.shift().equals(shift) ? Math.max(sequence, duty.revision() + 1) : sequence;
        }
        return sequence;
    }

    /** The duty that was taken back in the days shown and is not past, also if schedule.yaml does not say so yet. */
    private List<TakenBack> takenBack() {
        DateRange days = rotation.schedule().days();
        List<PublishedShift> recorded = new ArrayList<>(published.shifts());
        recorded.removeIf(shift -> !days.contains(shift.days().from()));
        List<Shift> shown = new ArrayList<>(rotation.shifts());
        shown.removeIf(shift -> !shift.published());
        List<TakenBack> duty = new ArrayList<>(Publication.of(
                        new PublishedSchedule(recorded, published.takenBack()),
                        shown,
                        rotation.schedule().plan())
                .takenBack());
        duty.removeIf(one -> !days.contains(one.shift())
                || clock.calendarDay(one.endsAt().toInstant())
                        .isBefore(rotation.now().today()));
        return duty;
    }

    /** Cancels the events of a shift that began where duty which was taken back begins or ends. */
    private void addCancelled(LocalDate shift, List<TakenBack> takenBack) {
        Map<LocalDate, OffsetDateTime> starts = new TreeMap<>();
        takenBack.forEach(
                duty -> starts.putIfAbsent(clock.calendarDay(duty.startsAt().toInstant()), duty.startsAt()));
        takenBack.forEach(
                duty -> starts.putIfAbsent(clock.calendarDay(duty.endsAt().toInstant()), duty.endsAt()));
        starts.forEach((day, start) -> {
            for (Role role : Role.values()) {
                addCancelled(shift, day, start, role, takenBack);
            }
        });
    }

    private void addCancelled(
            LocalDate shift, LocalDate day, OffsetDateTime start, Role role, List<TakenBack> takenBack) {
        for (TakenBack duty : takenBack) {
            boolean isThen = !start.isBefore(duty.startsAt()) && start.isBefore(duty.endsAt());
            if (isThen && duty.role() == role && shown(duty.engineer()) != null) {
                add(Event.Status.CANCELLED, shift, day, role, duty.engineer(), start, duty.endsAt());
            }
        }
        for (Shift now : rotation.shifts()) {
            for (OnCall stretch : now.days().from().equals(shift) ? OnCall.of(now) : List.<OnCall>of()) {
                Engineer serving = shown(stretch.in(role));
                if (stretch.days().contains(day) && serving != null) {
                    add(Event.Status.CANCELLED, shift, day, role, serving, start, stretch.endsAt(clock));
                }
            }
        }
    }
}
