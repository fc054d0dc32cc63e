/**
 * Who is on call when, as a result that keeps its reasons, and what can be asked of it. How it comes about is the matter
 * of {@code rotation}.
 */
@NullMarked
package oncall.schedule;

import org.jspecify.annotations.NullMarked;
