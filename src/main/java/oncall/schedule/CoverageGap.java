package oncall.schedule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nobody is primary.
 *
 * @param shift the days of the shift, or of several such shifts in a row
 * @param primary whose shift it is, or null if it is nobody's
 * @param attempts the remedies that were tried on it
 * @param published whether the gap was published
 */
public record CoverageGap(
        DateRange shift, DateRange days, @Nullable Engineer primary, List<RemedyAttempt> attempts, boolean published) {

    /** The gaps in a shift, by date. */
    public static List<CoverageGap> in(Shift shift) {
        Engineer primary = shift.primary();
        List<CoverageGap> gaps = new ArrayList<>();
        if (primary == null) {
            for (OnCall stretch : OnCall.ofPrimary(shift)) {
                if (stretch.primary() == null) {
                    gaps.add(new CoverageGap(shift.days(), stretch.days(), null, List.of(), shift.published()));
                }
            }
            return gaps;
        }
        for (Cover cover : shift.covers()) {
            if (cover.role() == Role.PRIMARY && cover.engineer() == null) {
                List<RemedyAttempt> attempts = shift.rationale().attempts();
                gaps.add(new CoverageGap(shift.days(), cover.days(), primary, attempts, shift.published()));
            }
        }
        return gaps;
    }

    /** Whether the change says that nobody has the shift, but others are primary on all of its days. */
    public static boolean isCovered(Change change, Shift shift) {
        return change.kind() == Cause.UNCOVERED && in(shift).isEmpty();
    }

    /** This gap and the one in the next shift as one gap; both shifts are nobody's. */
    public CoverageGap and(CoverageGap next) {
        return new CoverageGap(shift.and(next.shift), days.and(next.days), primary, attempts, published);
    }

    /** Whether the shift was published without a primary. Changes of other files cannot close such a gap. */
    public boolean isPublishedAsNobodys() {
        return published && primary == null;
    }
}
