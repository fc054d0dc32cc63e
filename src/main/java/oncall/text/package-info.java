/**
 * Text with places: what was read, where in it something stands, and what is to be said about it. Everything that a
 * user can get wrong ends as a {@link oncall.text.Diagnostic}. Depends on no other room.
 */
@NullMarked
package oncall.text;

import org.jspecify.annotations.NullMarked;
