/**
 * The files as people wrote them. A {@code *Spec} is one block of YAML: each value has its place, absent values are
 * null, and it may be wrong. Its {@code BLOCK} and the keys below it describe the block, and {@link
 * oncall.plan.Spec#get} returns what is written under a key. {@link oncall.plan.PlanSpec#meant} turns specs without
 * errors into the model.
 */
@NullMarked
package oncall.plan;

import org.jspecify.annotations.NullMarked;
