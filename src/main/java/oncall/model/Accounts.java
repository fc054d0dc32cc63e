package oncall.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a published shift counts for in the turns after it.
 *
 * @param turn whose turn it was, or null where nobody earned
 * @param loads who earned in it
 */
public record Accounts(@Nullable Engineer turn, List<EarnedLoad> loads) {}
