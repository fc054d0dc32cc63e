/**
 * The schedule in progress: the days of shifts, whose turn each is, who is available, and who has it so far. A draft
 * can be copied, and decisions are simulated on the copy.
 */
@NullMarked
package oncall.rotation.draft;

import org.jspecify.annotations.NullMarked;
