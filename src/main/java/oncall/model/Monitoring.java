package oncall.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a pipeline's health is seen.
 *
 * @param dashboards where to look
 * @param alerts what speaks up by itself
 */
public record Monitoring(List<Dashboard> dashboards, List<Alert> alerts) {

    /**
     * A page that shows a pipeline's health.
     *
     * @param name what it is called
     * @param url where it is, http or https; or null
     */
    public record Dashboard(String name, @Nullable String url) {}

    /**
     * Something that speaks up by itself.
     *
     * @param name what it is called
     * @param threshold when it does, or null
     * @param severity how urgent it is, or null
     * @param action what to do, or null
     */
    public record Alert(
            String name,
            @Nullable String threshold,
            @Nullable AlertSeverity severity,
            @Nullable String action) {}
}
