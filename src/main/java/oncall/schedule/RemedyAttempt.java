package oncall.schedule;

import java.util.List;
import oncall.model.Engineer;
import oncall.model.Remedy;
import org.jspecify.annotations.Nullable;

/**
 * One remedy that was tried on a shift.
 *
 * @param remedy which
 * @param primary who had the shift then
 * @param forHoliday whether because of the primary's holiday; otherwise because of their time off
 * @param rejections who was asked before somebody could, or all where nobody could
 * @param nobodyAsked why nobody was asked at all; null where somebody was
 * @param worked whether somebody could
 */
public record RemedyAttempt(
        Remedy remedy,
        Engineer primary,
        boolean forHoliday,
        List<Rejection> rejections,
        @Nullable NobodyAsked nobodyAsked,
        boolean worked) {}
