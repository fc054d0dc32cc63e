package oncall.rotation.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact about each shift, computed when it is first asked for. */
abstract class PerShift<T> {

    /** The facts by shift number; null if not asked for yet. */
    private final List<@Nullable T> facts = new ArrayList<>();

    abstract T compute(ShiftDays shift);

    T in(ShiftDays shift) {
        while (facts.size() <= shift.number()) {
            facts.add(null);
        }
        T fact = facts.get(shift.number());
        if (fact == null) {
            fact = compute(shift);
            facts.set(shift.number(), fact);
        }
        return fact;
    }
}
