package oncall.plan;

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
}
