/**
 * What a policy does when a primary is away or has a holiday. A remedy never changes anything: for a clash, it returns
 * a proposal, or the reason why it has none.
 */
@NullMarked
package oncall.rotation.remedy;

import org.jspecify.annotations.NullMarked;
