package oncall.rotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Plan;
import oncall.schedule.Shift;

/** Random plans with their schedules, made once for all laws. */
final class EachPlan {

    /** The number of plans; {@code -Dlaws.plans=20000} sets another one, and {@code .ci/run} checks 2,000. */
    static final int COUNT = Integer.getInteger("laws.plans", 1000);

    /** Laws that read plans again use every third plan: reading takes longer than everything else. */
    private static final int READ_AGAIN = 3;

    private static final List<Scheduled> ALL = new ArrayList<>();

    private EachPlan() {}

    /** A plan and its shifts from the rotation's start on. */
    record Scheduled(long seed, PlanLines lines, Plan plan, List<Shift> shifts) {}

    interface Law {
        void check(Scheduled scheduled, Dice dice) throws IOException;
    }

    /** Fails with the first plan that breaks the law, and prints it. */
    static void obeys(Law law) throws IOException {
        obeys(1, law);
    }

    /** Checks a law that reads each plan again, with some of the plans only. Returns their number. */
    static int obeysWhenReadAgain(Law law) throws IOException {
        obeys(READ_AGAIN, law);
        return COUNT / READ_AGAIN;
    }

    private static void obeys(int step, Law law) throws IOException {
        for (long seed = ALL.size(); seed < COUNT; seed++) {
            PlanLines lines = RandomPlan.of(seed);
            Plan plan = lines.read();
            ALL.add(new Scheduled(seed, lines, plan, lines.schedule(plan)));
        }
        for (int i = 0; i < COUNT; i += step) {
            Scheduled scheduled = ALL.get(i);
            try {
                law.check(scheduled, new Dice(-1 - scheduled.seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + scheduled.seed + "\n" + scheduled.lines + e.getMessage(), e);
            }
        }
    }
}
