package oncall.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Some days in a row on which one person, or nobody, has a role in a shift.
 *
 * @param days the days, within the shift
 * @param engineer who has the role, or null for nobody
 * @param cover what says so; null on the days of whoever has the role for the shift
 */
public record Service(
        DateRange days,
        @Nullable Engineer engineer,
        @Nullable Cover cover) {

    /** All days of a shift, in order: of whoever has the role for the shift and, by covers, of others. */
    public static List<Service> of(Shift shift, Role role) {
        List<Service> services = new ArrayList<>(1);
        LocalDate day = shift.days().from();
        while (!day.isAfter(shift.days().to())) {
            Cover cover = shift.coverOn(day, role);
            LocalDate last = cover == null ? day : cover.days().to();
            while (cover == null && last.isBefore(shift.days().to()) && shift.coverOn(last.plusDays(1), role) == null) {
                last = last.plusDays(1);
            }
            services.add(new Service(new DateRange(day, last), shift.on(day, role), cover));
            day = last.plusDays(1);
        }
        return services;
    }
}
