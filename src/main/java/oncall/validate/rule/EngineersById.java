package oncall.validate.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import oncall.plan.EngineerSpec;
import oncall.plan.TeamSpec;
import org.jspecify.annotations.Nullable;

/** The engineers of team.yaml, as written, by their ids. */
final class EngineersById {

    private final Map<String, EngineerSpec> engineers = new LinkedHashMap<>();

    EngineersById(@Nullable TeamSpec team) {
        if (team != null) {
            for (EngineerSpec engineer : team.engineers()) {
                add(engineer);
            }
        }
    }

    private void add(EngineerSpec engineer) {
        if (engineer.id() != null) {
            engineers.putIfAbsent(engineer.id().value(), engineer);
        }
    }

    /** Those among them who have not left the team before this day. */
    static EngineersById notLeft(TeamSpec team, LocalDate today) {
        EngineersById engineers = new EngineersById(null);
        for (EngineerSpec engineer : team.engineers()) {
            if (!hasLeft(engineer, today)) {
                engineers.add(engineer);
            }
        }
        return engineers;
    }

    static boolean hasLeft(EngineerSpec engineer, LocalDate today) {
        return engineer.leaves() != null && engineer.leaves().value().isBefore(today);
    }

    /** The engineer, or null where nobody has the id. */
    @Nullable
    EngineerSpec get(String id) {
        return engineers.get(id);
    }

    /** All of them, in the order of the file. */
    Iterable<Map.Entry<String, EngineerSpec>> all() {
        return engineers.entrySet();
    }

    int count() {
        return engineers.size();
    }

    /** What people call someone: the name, or the id where no name can be read. */
    static String name(String id, EngineerSpec engineer) {
        return engineer.name() == null ? id : engineer.name().value();
    }
}
