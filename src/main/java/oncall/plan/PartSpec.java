package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block that becomes a part of the model by itself.
 *
 * @param <M> the part of the model
 */
interface PartSpec<M> {

    /**
     * Turns the block into a part of the model: resolves references, and uses defaults for absent keys.
     *
     * @throws NullPointerException if the plan has stopping errors
     */
    M meant(Meaning in);

    /** The meaning of a block, or null if it is absent. */
    static <M> @Nullable M orNull(Meaning in, @Nullable PartSpec<M> spec) {
        return spec == null ? null : spec.meant(in);
    }

    /** The meaning of each block, in this order. */
    static <M> List<M> all(Meaning in, List<? extends PartSpec<M>> specs) {
        List<M> meant = new ArrayList<>(specs.size());
        for (PartSpec<M> spec : specs) {
            meant.add(spec.meant(in));
        }
        return meant;
    }
}
