/**
 * What a policy does by itself when a primary is away or has a holiday. A remedy never changes anything: asked about a
 * shift it answers with what would help, or with why it cannot.
 */
@NullMarked
package oncall.rotation.remedy;

import org.jspecify.annotations.NullMarked;
