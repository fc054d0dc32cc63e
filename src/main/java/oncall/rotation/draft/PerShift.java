package oncall.rotation.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact about each shift, computed when it is first asked for. */
abstract class PerShift<T> {

    /** Facts are kept by this many shifts, so that one about a late shift takes no memory for all earlier ones. */
    private static final int BLOCK = 64;

    /** The facts by shift number, in blocks; null if not asked for yet. */
    private final List<@Nullable List<@Nullable T>> blocks = new ArrayList<>(0);

    abstract T compute(ShiftDays shift);

    T in(ShiftDays shift) {
        int block = shift.number() / BLOCK;
        while (blocks.size() <= block) {
            blocks.add(null);
        }
        List<@Nullable T> facts = blocks.get(block);
        if (facts == null) {
            facts = new ArrayList<>(Collections.nCopies(BLOCK, null));
            blocks.set(block, facts);
        }
        T fact = facts.get(shift.number() % BLOCK);
        if (fact == null) {
            fact = compute(shift);
            facts.set(shift.number() % BLOCK, fact);
        }
        return fact;
    }
}
