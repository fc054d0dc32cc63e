package oncall.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The effect of a published shift on later turns.
 *
 * @param turn whose turn it was, or null if nobody earned
 * @param loads the engineers who earned in it, with their loads
 */
public record Accounts(@Nullable Engineer turn, List<EarnedLoad> loads) {}
