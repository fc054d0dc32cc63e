package oncall.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people see a pipeline's health.
 *
 * @param dashboards pages to look at
 * @param alerts alerts that fire by themselves
 */
public record Monitoring(List<Dashboard> dashboards, List<Alert> alerts) {

    /**
     * A page that shows a pipeline's health.
     *
     * @param url where it is, http or https; or null
     */
    public record Dashboard(String name, @Nullable String url) {}

    /**
     * An alert that fires by itself.
     *
     * @param threshold when it fires, or null
     * @param severity how urgent it is, or null
     * @param action what to do, or null
     */
    public record Alert(
            String name,
            @Nullable String threshold,
            @Nullable AlertSeverity severity,
            @Nullable String action) {}
}
