/**
 * What a policy does by itself when a primary is away or has a holiday. A remedy never changes anything: asked about a
 * clash, it answers with a proposal, or with why it has none.
 */
@NullMarked
package oncall.rotation.remedy;

import org.jspecify.annotations.NullMarked;
