/**
 * Text with places: the files that were read, places in them, and findings about them. Whatever a user can get wrong
 * becomes a {@link oncall.text.Diagnostic}. Depends on no other package.
 */
@NullMarked
package oncall.text;

import org.jspecify.annotations.NullMarked;
