package oncall.schedule;

import java.util.List;
import oncall.model.RemedyId;

/**
 * One remedy that was tried on a shift.
 *
 * @param remedy which
 * @param forHoliday whether because of the primary's holiday; otherwise because of their time off
 * @param asked who was asked before somebody could, or all where nobody could
 * @param obstacle why nobody was asked at all, in words; empty where somebody was
 * @param worked whether somebody could
 */
public record RemedyAttempt(
        RemedyId remedy, boolean forHoliday, List<Rejection> asked, String obstacle, boolean worked) {}
