package oncall.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a pipeline fails.
 *
 * @param title its name
 * @param cause why it happens, or null
 * @param impact its effect, or null
 * @param detection how people notice it, or null
 * @param troubleshooting what to do, step by step
 */
public record FailureMode(
        String title,
        @Nullable String cause,
        @Nullable String impact,
        @Nullable String detection,
        List<String> troubleshooting) {}
