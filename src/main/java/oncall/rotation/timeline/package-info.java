/**
 * What is known while a schedule comes about: every shift as a slot with whose turn it is and who has it as things stand,
 * and every engineer as a member with what they have served so far.
 */
@NullMarked
package oncall.rotation.timeline;

import org.jspecify.annotations.NullMarked;
