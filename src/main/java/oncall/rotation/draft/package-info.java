/**
 * The schedule while it comes about: the days of the shifts, whose turn each is, who is there, and who has it so far. A
 * draft can be copied, so that what a decision would lead to is played out on the copy.
 */
@NullMarked
package oncall.rotation.draft;

import org.jspecify.annotations.NullMarked;
