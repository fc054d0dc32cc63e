/**
 * A rota that was kept elsewhere, as a table in a text file, and the published shifts that it becomes. Mistakes are
 * findings with their place in that file.
 */
@NullMarked
package oncall.rota;

import org.jspecify.annotations.NullMarked;
