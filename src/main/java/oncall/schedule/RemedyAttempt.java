package oncall.schedule;

import java.util.List;
import oncall.model.Engineer;
import oncall.model.Remedy;
import org.jspecify.annotations.Nullable;

/**
 * One remedy that was tried on a shift.
 *
 * @param primary who had the shift at that time
 * @param forHoliday true for the primary's holiday, false for their time off
 * @param rejections the people who were asked and could not, before somebody could
 * @param nobodyAsked why nobody was asked at all; null if somebody was
 * @param worked whether the remedy found somebody
 */
public record RemedyAttempt(
        Remedy remedy,
        Engineer primary,
        boolean forHoliday,
        List<Rejection> rejections,
        @Nullable NobodyAsked nobodyAsked,
        boolean worked) {}
