package oncall.validate.rule;

import java.util.List;
import java.util.Objects;
import oncall.model.Engineer;
import oncall.model.TimeOff;
import oncall.plan.EngineerSpec;
import oncall.plan.TeamSpec;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/** Where in team.yaml the time off stands that causes a gap. */
final class TimeOffPlaces {

    private TimeOffPlaces() {}

    /** The time off of the primary, or of the first who is excused where nobody has the shift; else the rotation. */
    static Location of(Gap gap, TeamSpec team) {
        Engineer primary = gap.primary();
        for (Engineer engineer : primary == null ? gap.project().rotation().order() : List.of(primary)) {
            Location place = timeOff(engineer, gap, team);
            if (place != null) {
                return place;
            }
        }
        return Objects.requireNonNull(team.rotation()).location();
    }

    private static @Nullable Location timeOff(Engineer engineer, Gap gap, TeamSpec team) {
        List<TimeOff> timeOff = engineer.timeOff();
        for (int i = 0; i < timeOff.size(); i++) {
            boolean counts = gap.primary() != null || timeOff.get(i).excused();
            if (counts && timeOff.get(i).days().overlaps(gap.days())) {
                return written(engineer, team).timeOff().get(i).days().location();
            }
        }
        return null;
    }

    private static EngineerSpec written(Engineer engineer, TeamSpec team) {
        for (EngineerSpec spec : team.engineers()) {
            if (spec.id() != null && spec.id().value().equals(engineer.id())) {
                return spec;
            }
        }
        throw new IllegalArgumentException("no engineer " + engineer.id());
    }
}
