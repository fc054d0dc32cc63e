/** Files on disk: read safely, and written completely or not at all. */
@NullMarked
package oncall.files;

import org.jspecify.annotations.NullMarked;
