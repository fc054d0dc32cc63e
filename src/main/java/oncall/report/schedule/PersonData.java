package oncall.report.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.render.JsonObject;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** Somebody of the team, or named in a published shift, and how to reach them. */
final class PersonData {

    private PersonData() {}

    /** All engineers of the plan, as listed, then those who have left and are named in the schedules. */
    static List<Object> all(Plan plan, List<CurrentSchedule> schedules) {
        List<@Nullable Engineer> engineers = new ArrayList<>(plan.engineers());
        for (CurrentSchedule schedule : schedules) {
            for (Shift shift : schedule.shifts()) {
                engineers.addAll(named(shift));
            }
        }
        Map<String, Object> people = new LinkedHashMap<>();
        for (Engineer engineer : engineers) {
            if (engineer != null) {
                people.putIfAbsent(
                        engineer.id(),
                        JsonObject.of(
                                "id", engineer.id(),
                                "name", engineer.name(),
                                "email", engineer.email(),
                                "slack", engineer.slack(),
                                "phone", engineer.phone()));
            }
        }
        return List.copyOf(people.values());
    }

    private static List<@Nullable Engineer> named(Shift shift) {
        List<@Nullable Engineer> named = new ArrayList<>();
        named.add(shift.holder(Role.PRIMARY));
        named.add(shift.holder(Role.SECONDARY));
        for (Cover cover : shift.covers()) {
            named.add(cover.engineer());
            named.add(cover.insteadOf());
        }
        for (Change change : shift.changes()) {
            named.add(change.was());
            named.add(change.now());
        }
        return named;
    }
}
