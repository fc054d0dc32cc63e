package oncall.rotation.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/** On which days of a shift a role is served otherwise than on the rest. */
final class Duties {

    private final Role role;
    private final DateRange days;
    private final @Nullable Duty[] byDay;

    Duties(Role role, DateRange days) {
        this(role, days, new Duty[days.days()]);
    }

    private Duties(Role role, DateRange days, @Nullable Duty[] byDay) {
        this.role = role;
        this.days = days;
        this.byDay = byDay;
    }

    Duties copy() {
        return new Duties(role, days, byDay.clone());
    }

    /** Takes over the days of a copy that was made before. */
    void becomeAs(Duties copy) {
        System.arraycopy(copy.byDay, 0, byDay, 0, byDay.length);
    }

    void lapse() {
        Arrays.fill(byDay, null);
    }

    /** Has a duty served on those of the days that lie in the shift. */
    void assign(DateRange range, Duty duty) {
        for (int i = 0; i < byDay.length; i++) {
            if (range.contains(day(i))) {
                byDay[i] = duty;
            }
        }
    }

    /** The duty of that day of the shift, or null. */
    @Nullable
    Duty on(LocalDate day) {
        return byDay[(int) (day.toEpochDay() - days.from().toEpochDay())];
    }

    /** The days on which the member serves. */
    List<DateRange> daysOf(Member member) {
        List<DateRange> found = new ArrayList<>(0);
        for (int i = 0; i < byDay.length; i++) {
            Duty duty = byDay[i];
            if (duty != null && duty.member() == member) {
                append(day(i), found);
            }
        }
        return found;
    }

    /** Adds a cover for each run of days with one duty. */
    void addCovers(List<Cover> covers) {
        int i = 0;
        while (i < byDay.length) {
            int first = i;
            Duty duty = byDay[i++];
            while (duty != null && i < byDay.length && duty.equals(byDay[i])) {
                i++;
            }
            if (duty != null) {
                covers.add(new Cover(
                        new DateRange(day(first), day(i - 1)),
                        role,
                        Slot.engineer(duty.member()),
                        Slot.engineer(duty.insteadOf()),
                        duty.kind(),
                        duty.reason()));
            }
        }
    }

    private LocalDate day(int index) {
        return days.from().plusDays(index);
    }

    /** Adds a day to ranges that end before it. */
    static void append(LocalDate day, List<DateRange> ranges) {
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).to().plusDays(1).equals(day)) {
            ranges.set(last, new DateRange(ranges.get(last).from(), day));
        } else {
            ranges.add(new DateRange(day, day));
        }
    }
}
