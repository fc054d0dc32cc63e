package oncall.report.runbook;

import java.time.LocalDate;
import oncall.model.Pipeline;
import oncall.model.Tier;
import oncall.render.Style;
import oncall.render.Text;
import org.jspecify.annotations.Nullable;

/**
 * When a runbook was last reviewed, and when the next review is due.
 *
 * @param last the day of the last review, or null for never
 * @param due the day on which the next is due, or null where the tier asks for none or there was none to count from
 * @param wanted whether the tier asks for reviews
 */
record Review(@Nullable LocalDate last, @Nullable LocalDate due, boolean wanted) {

    static Review of(Pipeline pipeline) {
        Tier tier = pipeline.tier();
        LocalDate last = pipeline.reviewed();
        if (tier == null || tier.reviewEvery() == null) {
            return new Review(last, null, false);
        }
        return new Review(
                last, last == null ? null : last.plusDays(tier.reviewEvery().days()), true);
    }

    /** {@code 2026-10-16, next due 2027-01-14}; nothing if there is nothing to say. */
    Text text(LocalDate day) {
        if (last == null) {
            return wanted ? Text.of("never, and due", Style.ALERT) : Text.EMPTY;
        }
        Text text = Text.of(last.toString());
        if (due == null) {
            return text;
        }
        return due.isBefore(day)
                ? text.plus(", ").plus("next was due " + due, Style.ALERT)
                : text.plus(", next due " + due);
    }
}
