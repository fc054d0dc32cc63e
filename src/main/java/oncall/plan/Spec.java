package oncall.plan;

/**
 * A block as written.
 *
 * @param <M> what such a block means, without places
 */
interface Spec<M> {

    /**
     * What the block means: references become what they refer to, absent keys their defaults.
     *
     * @throws NullPointerException if the plan has errors that stop
     */
    M meant(Meaning in);
}
