package oncall.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A block as written.
 *
 * @param <M> the part of the model that the block becomes
 */
interface Spec<M> {

    /**
     * Turns the block into a part of the model: resolves references, and uses defaults for absent keys.
     *
     * @throws NullPointerException if the plan has stopping errors
     */
    M meant(Meaning in);

    /** The meaning of each block, in this order. */
    static <M> List<M> all(Meaning in, List<? extends Spec<M>> specs) {
        List<M> meant = new ArrayList<>(specs.size());
        for (Spec<M> spec : specs) {
            meant.add(spec.meant(in));
        }
        return meant;
    }
}
