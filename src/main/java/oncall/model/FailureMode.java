package oncall.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a pipeline fails.
 *
 * @param title what people call it
 * @param cause why it happens, or null
 * @param impact what it does, or null
 * @param detection how one notices, or null
 * @param troubleshooting what to do, step by step
 */
public record FailureMode(
        String title,
        @Nullable String cause,
        @Nullable String impact,
        @Nullable String detection,
        List<String> troubleshooting) {}
