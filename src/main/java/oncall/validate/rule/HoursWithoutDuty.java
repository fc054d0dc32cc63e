package oncall.validate.rule;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import oncall.model.OnCallTimes;
import oncall.model.Pipeline;
import oncall.model.TimeSpan;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;

/** A pipeline that somebody must answer for soon, at hours in which none of its rotations is on call. */
public final class HoursWithoutDuty extends Rule {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    private final RuleInfo rule = add(RuleInfo.warning(
                    "hours-without-duty",
                    "Somebody must respond to a pipeline's failures, but at some hours no rotation is on call for it")
            .because("At these hours nobody is called, and the promised time to respond passes.")
            .given("team.yaml", "rotation: {start: 2026-01-05, secondary: never, days: all}")
            .given("pipelines.yaml", "tiers: {investor: {resolve_within: 4h, respond_within: 30m}}")
            .example("team.yaml", "rotation: {start: 2026-01-05, secondary: never, days: ?}", "weekdays", "all"));

    @Override
    public void check(List<ScheduledPlan> rotations, Diagnostics findings) {
        List<Pipeline> pipelines = rotations.get(0).plan().pipelines();
        for (int i = 0; i < pipelines.size(); i++) {
            Pipeline pipeline = pipelines.get(i);
            TimeSpan within = pipeline.respondWithin();
            BitSet covered = within == null ? new BitSet() : covered(pipeline, rotations);
            int gap = covered.nextClearBit(0);
            if (within != null && gap < WEEK) {
                // A gap around the end of the week begins before it.
                int start = gap > 0 ? gap : covered.previousSetBit(WEEK - 1) + 1;
                int end = covered.nextSetBit(gap);
                String problem = "somebody must respond within " + within.text() + ", but "
                        + (pipeline.rotations().isEmpty()
                                ? "no rotation answers for this pipeline, and owners are not on call"
                                : "nobody is on call for this pipeline on some hours of the week, such as "
                                        + time(start) + " to " + time(end < 0 ? WEEK : end));
                String hint = (pipeline.rotations().isEmpty()
                                ? "name the rotations that answer for it in 'rotation'"
                                : "add a rotation for these hours to its 'rotation'")
                        + ", or remove 'respond_within'";
                findings.warning(place(rotations.get(0).index().pipelines().get(i)), rule, problem, hint);
            }
        }
    }

    private static Location place(PipelineSpec pipeline) {
        List<Located<String>> rotations = pipeline.list(PipelineSpec.ROTATION);
        return rotations.isEmpty()
                ? pipeline.location(PipelineSpec.ID)
                : rotations.get(0).location();
    }

    /** The minutes of the week, from Monday on, in which a rotation that answers for the pipeline is on call. */
    private static BitSet covered(Pipeline pipeline, List<ScheduledPlan> rotations) {
        BitSet covered = new BitSet();
        for (ScheduledPlan scheduled : rotations) {
            OnCallTimes times = scheduled.plan().rotation().times();
            int from = times.from().get(ChronoField.MINUTE_OF_DAY);
            int length = Math.floorMod(times.to().get(ChronoField.MINUTE_OF_DAY) - from - 1, DAY) + 1;
            boolean answers =
                    pipeline.rotations().contains(scheduled.plan().rotation().id());
            for (DayOfWeek day : DayOfWeek.values()) {
                if (answers && (times.weekdays() & OnCallTimes.bit(day)) != 0) {
                    int start = (day.getValue() - 1) * DAY + from;
                    covered.set(start, start + length);
                }
            }
        }
        // The night from Sunday to Monday is also at the beginning of the week.
        covered.or(covered.get(WEEK, 2 * WEEK));
        return covered;
    }

    private static String time(int minute) {
        String day = DayOfWeek.of(minute % WEEK / DAY + 1).name();
        return day.charAt(0) + day.substring(1).toLowerCase(Locale.ROOT) + " "
                + LocalTime.ofSecondOfDay(minute % DAY * 60L);
    }
}
